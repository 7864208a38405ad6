using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CaseFlow.Architecture.Tests;

/// <summary>What our <c>docker-compose.yml</c> says, as far as the tests ask.</summary>
internal sealed class ComposeFile
{
    public Dictionary<string, Service> Services { get; init; } = [];

    public static ComposeFile Read(string text) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build()
            .Deserialize<ComposeFile>(text);

    internal sealed class Service
    {
        public Build? Build { get; init; }

        public List<string> Command { get; init; } = [];

        public Dictionary<string, string> Environment { get; init; } = [];

        public List<string> Ports { get; init; } = [];

        public Dictionary<string, object> DependsOn { get; init; } = [];

        public Healthcheck? Healthcheck { get; init; }
    }

    internal sealed class Build
    {
        public string Context { get; init; } = "";

        public string Dockerfile { get; init; } = "";
    }

    internal sealed class Healthcheck
    {
        public List<string> Test { get; init; } = [];
    }
}
