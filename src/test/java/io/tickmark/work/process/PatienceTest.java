package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.tickmark.ScriptedEngine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {

    @Test
    void what_is_answered_is_given() {
        try (var engine = ScriptedEngine.answering(204)) {
            Patience.answerTo(engine.client().newCompleteUserTaskCommand(1));
            assertThat(engine.heard()).hasSize(1);
        }
    }

    /** The system would try for two minutes; the time limit only keeps a mistake from holding up the build. */
    @Test
    @Timeout(60)
    void where_nobody_takes_the_connection_it_is_given_up() throws IOException {
        try (var nowhere = new DeafPort();
                var client = nowhere.client()) {
            var asked = client.newTopologyRequest().requestTimeout(Duration.ofSeconds(1));
            assertThatThrownBy(() -> Patience.answerTo(asked, Duration.ofSeconds(2)))
                    .isInstanceOf(ClientException.class);
        }
    }

    /** A port whose queue is full: the system drops what knocks, as if nothing were behind the address. */
    private static final class DeafPort implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<Socket> waiting = new ArrayList<>();

        DeafPort() throws IOException {
            for (var deaf = false; !deaf; ) {
                deaf = !takes();
            }
        }

        private boolean takes() throws IOException {
            var socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 500);
                return true;
            } catch (SocketTimeoutException full) {
                return false;
            }
        }

        CamundaClient client() {
            return CamundaClient.newClientBuilder()
                    .restAddress(URI.create(
                            "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort()))
                    .preferRestOverGrpc(true)
                    .build();
        }

        @Override
        public void close() throws IOException {
            for (var socket : waiting) {
                socket.close();
            }
            server.close();
        }
    }
}
