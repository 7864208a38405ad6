using CaseFlow.App.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseFlow.Server.Hosting;

/// <summary>Tells whoever runs the process how it is: alive, and ready for requests.</summary>
internal static class Health
{
    /// <summary>Answers as soon as the process does, whatever the database does.</summary>
    public const string LivePath = "/health/live";

    /// <summary>Answers 200 only when the database is reachable and has every migration, and until the process is told to end.</summary>
    public const string ReadyPath = "/health/ready";

    public static IServiceCollection AddCaseFlowHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Database>("database").AddCheck<Serving>("serving");
        return services;
    }

    public static void MapCaseFlowHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(LivePath, new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks(ReadyPath);
    }

    private sealed class Database(CaseFlowDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!await db.Database.CanConnectAsync(cancellationToken))
            {
                return HealthCheckResult.Unhealthy("The database does not answer.");
            }

            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any() ? HealthCheckResult.Unhealthy("The database lacks migrations.") : HealthCheckResult.Healthy();
        }
    }

    private sealed class Serving(IHostApplicationLifetime host) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(host.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The server ends.") : HealthCheckResult.Healthy());
    }
}
