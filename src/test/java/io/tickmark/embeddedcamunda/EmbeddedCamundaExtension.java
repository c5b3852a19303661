package io.tickmark.embeddedcamunda;

import io.camunda.process.test.api.CamundaProcessTest;
import io.camunda.process.test.api.CamundaProcessTestExtension;
import io.camunda.process.test.api.CamundaProcessTestRuntimeMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Camunda Process Test in REMOTE mode on the engine all tests of the JVM share; after each test the engine is emptied.
 * Usually registered through {@link EmbeddedCamundaTest}.
 */
public final class EmbeddedCamundaExtension extends CamundaProcessTestExtension {

    /** Starts the shared engine where nobody has. */
    public EmbeddedCamundaExtension() {
        EmbeddedCamunda camunda = SharedEmbeddedCamunda.get();
        withRuntimeMode(CamundaProcessTestRuntimeMode.REMOTE);
        withRemoteCamundaMonitoringApiAddress(camunda.restAddress());
        withRemoteCamundaClientBuilderFactory(() -> RestOnly.clientBuilder(camunda));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (AnnotationSupport.isAnnotated(context.getTestClass(), EmbeddedCamundaTest.class)) {
            super.beforeAll(asProcessTest(context));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SharedEmbeddedCamunda.get().withoutWaitingPolls(() -> super.afterEach(context));
    }

    /** The extension prepares itself only for classes that carry Camunda's own annotation. */
    private static ExtensionContext asProcessTest(ExtensionContext context) {
        return (ExtensionContext) Proxy.newProxyInstance(
                EmbeddedCamundaExtension.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getTestClass")) {
                        return Optional.of(Annotated.class);
                    }
                    try {
                        return method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @CamundaProcessTest
    private static final class Annotated {}
}
