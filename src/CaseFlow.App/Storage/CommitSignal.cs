namespace CaseFlow.App.Storage;

/// <summary>Wakes those who follow the journal when this host has committed something; other hosts' commits are found by polling.</summary>
internal sealed class CommitSignal
{
    private TaskCompletionSource _next = Create();

    public void Raise() => Interlocked.Exchange(ref _next, Create()).TrySetResult();

    /// <summary>The commit after this call. Take it before reading what is there, so that none is missed in between.</summary>
    public Task NextAsync() => Volatile.Read(ref _next).Task;

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
