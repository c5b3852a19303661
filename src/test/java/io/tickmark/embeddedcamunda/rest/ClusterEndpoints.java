package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.BrokerInfo;
import io.camunda.client.protocol.rest.Partition;
import io.camunda.client.protocol.rest.TopologyResponse;
import io.camunda.zeebe.util.VersionUtil;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.util.List;
import java.util.Map;

/** What the cluster of one says about itself, and the purge. */
record ClusterEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.get("/v2/topology", request -> Answer.json(topology()))
                .get("/v2/status", request -> status())
                .get("/actuator/health", request -> Answer.json(Map.of("status", engine.isHealthy() ? "UP" : "DOWN")))
                .post("/actuator/cluster/purge", request -> purge());
    }

    private TopologyResponse topology() {
        Partition partition = new Partition()
                .partitionId(1)
                .role(Partition.RoleEnum.LEADER)
                .health(engine.isHealthy() ? Partition.HealthEnum.HEALTHY : Partition.HealthEnum.DEAD);
        BrokerInfo broker = new BrokerInfo()
                .nodeId(0)
                .host("127.0.0.1")
                .port(0)
                .version(VersionUtil.getVersion())
                .partitions(List.of(partition));
        return new TopologyResponse()
                .brokers(List.of(broker))
                .clusterId("embedded")
                .clusterSize(1)
                .partitionsCount(1)
                .replicationFactor(1)
                .gatewayVersion(VersionUtil.getVersion())
                .lastCompletedChangeId(Long.toString(engine.purges()));
    }

    private Answer status() {
        if (!engine.isHealthy()) {
            throw new Problem(503, "UNAVAILABLE", "The embedded engine has failed; its own log lines say why.");
        }
        return Answer.NOTHING;
    }

    private Answer purge() {
        engine.purge();
        return Answer.json(Map.of("changeId", engine.purges())).withStatus(202);
    }
}
