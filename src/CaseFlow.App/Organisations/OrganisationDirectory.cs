namespace CaseFlow.App.Organisations;

/// <summary>Keeps all organisations and posts in this host's memory, so that looking somebody up costs no round trip.</summary>
/// <param name="read">How they are read when nobody knows them.</param>
/// <remarks>
/// They are forgotten after each commit of this host that changes them, and when the journal shows one of another's; whoever asks next reads.
/// </remarks>
internal sealed class OrganisationDirectory(Func<Task<DirectorySnapshot>> read)
{
    private readonly Lock _lock = new();
    private Task<DirectorySnapshot>? _reading;
    private TaskCompletionSource _change = NewChange();

    /// <summary>The directory as it is now.</summary>
    public ValueTask<DirectorySnapshot> CurrentAsync(CancellationToken cancellation) => new(Reading().WaitAsync(cancellation));

    /// <summary>What is kept is not what is stored any more.</summary>
    public void Forget()
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            _reading = null;
            (before, _change) = (_change, NewChange());
        }

        before.TrySetResult();
    }

    /// <summary>Completes at the next change, for those who must look again at whom they let in. Take it before looking.</summary>
    public Task NextChangeAsync()
    {
        lock (_lock)
        {
            return _change.Task;
        }
    }

    private Task<DirectorySnapshot> Reading()
    {
        lock (_lock)
        {
            return _reading is null or { IsFaulted: true } or { IsCanceled: true } ? _reading = ReadAsync() : _reading;
        }
    }

    // for all who ask meanwhile, so the first of them cannot call it off
    private async Task<DirectorySnapshot> ReadAsync()
    {
        await Task.Yield();
        return await read();
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
