using DotNet.Testcontainers.Configurations;
using Testcontainers.MsSql;

namespace CaseFlow.Testing.SqlServer;

/// <summary>
/// A SQL Server of the tests' own, one for their process: started where Docker answers and whoever runs the tests has accepted the
/// licence of Microsoft's image, and removed when the process is gone.
/// </summary>
internal static class SqlServerContainer
{
    /// <summary>Y accepts the licence.</summary>
    public const string AcceptLicence = "CASEFLOW_SQLSERVER_ACCEPT_EULA";

    // the same as in docker-compose.yml
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(900);

    private static readonly Lazy<(string? ConnectionString, string? Missing)> Started = new(StartIfAllowed);

    /// <summary>How to reach it; null where there is none.</summary>
    public static string? ConnectionString => Started.Value.ConnectionString;

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => Started.Value.Missing;

    /// <summary>Why no container can be started; null when one can.</summary>
    /// <param name="accepted">What was said to the licence.</param>
    /// <param name="hasDocker">Whether a daemon answers; one that takes too long does not.</param>
    internal static string? WhyNot(string? accepted, Func<bool> hasDocker)
    {
        if (accepted != "Y")
        {
            return $"{AcceptLicence}=Y would let Docker start one";
        }

        // a daemon may take a call and never answer it, and the library would wait
        var asking = Task.Factory.StartNew(hasDocker, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return asking.Wait(Patience) && asking.GetAwaiter().GetResult() ? null : "no Docker answers that could start one";
    }

    private static (string? ConnectionString, string? Missing) StartIfAllowed()
    {
        if (WhyNot(Environment.GetEnvironmentVariable(AcceptLicence), () => TestcontainersSettings.OS.DockerEndpointAuthConfig is not null) is { } reason)
        {
            return (null, reason);
        }

        var container = new MsSqlBuilder(Image).Build();
        container.StartAsync().GetAwaiter().GetResult();
        return (container.GetConnectionString(), null);
    }
}
