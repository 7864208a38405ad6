namespace CaseFlow.App.Storage;

/// <summary>Wakes those who follow the journal: at this host's commits, and at those of other hosts of which the database gives notice.</summary>
internal sealed class CommitSignal
{
    private TaskCompletionSource _here = Create();
    private TaskCompletionSource _anywhere = Create();

    /// <summary>This host has committed something.</summary>
    public void Raise()
    {
        Interlocked.Exchange(ref _here, Create()).TrySetResult();
        RaiseFromElsewhere();
    }

    /// <summary>Another host may have committed something.</summary>
    public void RaiseFromElsewhere() => Interlocked.Exchange(ref _anywhere, Create()).TrySetResult();

    /// <summary>The next commit that becomes known. Take it before reading what is there, so that none is missed in between.</summary>
    public Task NextAsync() => Volatile.Read(ref _anywhere).Task;

    /// <summary>This host's next commit.</summary>
    public Task NextHereAsync() => Volatile.Read(ref _here).Task;

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
