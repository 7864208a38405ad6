using System.ComponentModel;
using System.Reflection;
using GraphQL;

namespace CaseFlow.Api.Roots;

[QueryFields]
internal sealed class ServerQueries
{
    private static readonly string ProductVersion =
        typeof(ServerQueries).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    [Description("The server that answers.")]
    public static ServerInfo ServerInfo([FromServices] TimeProvider clock) => new(ProductVersion, clock.GetUtcNow());
}

[Description("A server of CaseFlow.")]
public sealed record ServerInfo(
    [property: Description("The release, and the commit that it was built from.")] string Version,
    [property: Description("Its clock; an exercise case has a clock of its own.")] DateTimeOffset Now);
