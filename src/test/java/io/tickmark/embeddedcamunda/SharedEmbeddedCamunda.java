package io.tickmark.embeddedcamunda;

/** The one engine all process tests of a JVM share; started by whoever comes first, stopped with the JVM. */
final class SharedEmbeddedCamunda {

    private SharedEmbeddedCamunda() {}

    private static final class Holder {

        static final EmbeddedCamunda CAMUNDA = start();

        private static EmbeddedCamunda start() {
            EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.temporary());
            Runtime.getRuntime().addShutdownHook(new Thread(camunda::close, "embedded-camunda-stop"));
            return camunda;
        }
    }

    static EmbeddedCamunda get() {
        return Holder.CAMUNDA;
    }
}
