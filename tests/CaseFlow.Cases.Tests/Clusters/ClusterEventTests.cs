using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Clusters;

public sealed class ClusterEventTests()
    : EventFamilyTests<Cluster, ClusterEvent>(Cluster.None, Cluster.Evolve, [ClusterStories.ToCase, [ClusterStories.Refused]]);
