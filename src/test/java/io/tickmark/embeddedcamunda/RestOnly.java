package io.tickmark.embeddedcamunda;

import io.camunda.client.CamundaClient;
import io.camunda.client.CamundaClientBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;

/** A client builder that stays with REST whatever it is told: the embedded engine does not speak gRPC. */
final class RestOnly {

    private static final URI NO_GRPC = URI.create("http://127.0.0.1:1");

    private RestOnly() {}

    static CamundaClientBuilder clientBuilder(EmbeddedCamunda camunda) {
        return proxy(CamundaClient.newClientBuilder()
                .restAddress(camunda.restAddress())
                .grpcAddress(NO_GRPC)
                .preferRestOverGrpc(true));
    }

    private static CamundaClientBuilder proxy(CamundaClientBuilder builder) {
        return (CamundaClientBuilder) Proxy.newProxyInstance(
                RestOnly.class.getClassLoader(),
                new Class<?>[] {CamundaClientBuilder.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("preferRestOverGrpc") && arguments != null) {
                        return self;
                    }
                    try {
                        Object result = method.invoke(builder, arguments);
                        return result == builder ? self : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
