using CaseFlow.App.Storage.Pumps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage;

/// <summary>Ends a host that goes on while an upgrade leaves its release behind: it would misread what is written from then on.</summary>
internal sealed class ReleasePump(IServiceScopeFactory scopes, IHostApplicationLifetime host, ILogger<ReleasePump> logger) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromSeconds(5);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var minimum = await Release.MinimumOfAsync(scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), cancellation);
        if (minimum > Release.Current)
        {
            logger.LeftBehind(Release.Current, minimum);
            host.StopApplication();
        }

        return 0;
    }
}
