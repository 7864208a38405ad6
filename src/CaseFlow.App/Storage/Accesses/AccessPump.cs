using CaseFlow.App.Storage.Pumps;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>Writes what was read, twice a second.</summary>
internal sealed class AccessPump(AccessRecorder recorder) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromMilliseconds(500);

    public Commits Follows => Commits.OfNobody;

    public ValueTask<int> RunOnceAsync(CancellationToken cancellation) => recorder.FlushAsync(cancellation);
}

/// <summary>Writes what is left when the host ends. Registered before the server, it ends after the last answer was given.</summary>
internal sealed class AccessKeeping(AccessRecorder recorder) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        recorder.Serve(true);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        recorder.Serve(false);
        while (await recorder.FlushAsync(cancellationToken) > 0)
        {
        }
    }
}
