using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.App.Tests.Harness;

/// <summary>Holds a host's next save back until another host comes to its own, so that both have decided before either commits.</summary>
internal sealed class Encounter : SaveChangesInterceptor
{
    private Meeting? _next;

    public void At(Meeting meeting) => _next = meeting;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _next, null) is { } meeting)
        {
            await meeting.ArriveAsync();
        }

        return result;
    }
}

/// <summary>Where two hosts wait for each other.</summary>
internal sealed class Meeting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _both = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _arrived;

    public Task ArriveAsync()
    {
        if (Interlocked.Increment(ref _arrived) == 2)
        {
            _both.SetResult();
        }

        return _both.Task.WaitAsync(Patience);
    }
}
