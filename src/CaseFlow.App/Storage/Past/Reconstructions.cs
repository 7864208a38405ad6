namespace CaseFlow.App.Storage.Past;

/// <summary>
/// The reconstructions that this host made last, so that the fields of a request and the parts of a page share one. They are made one
/// at a time: who reads the past never takes more than one core from those who act.
/// </summary>
internal sealed class Reconstructions : IDisposable
{
    /// <summary>Most that are kept; the one that was asked for longest ago goes first. One takes some megabytes.</summary>
    public const int Most = 8;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly LinkedList<(PastKey Key, MemoryDatabase Database)> _kept = [];

    /// <summary>Opens the reconstruction, making it where it is not kept; the caller disposes the context.</summary>
    public async Task<CaseFlowDb> OpenAsync(PastKey key, Reconstructor reconstructor, CancellationToken cancellation)
    {
        if (Find(key) is { } kept)
        {
            return kept;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            return Find(key) ?? Keep(key, await reconstructor.MakeAsync(key, cancellation));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget(_ => true);
        _turn.Dispose();
    }

    // opened under the lock: what is let go meanwhile lives until its last context is closed
    private CaseFlowDb? Find(PastKey key)
    {
        lock (_kept)
        {
            if (_kept.FirstOrDefault(kept => kept.Key == key) is not { Database: { } database } found)
            {
                return null;
            }

            _kept.Remove(found);
            _kept.AddFirst(found);
            return database.Open();
        }
    }

    private CaseFlowDb Keep(PastKey key, MemoryDatabase made)
    {
        lock (_kept)
        {
            // what was erased is not kept in memory either
            Forget(kept => kept.CaseId == key.CaseId && (kept.Erased, kept.Access, kept.Definitions) != (key.Erased, key.Access, key.Definitions));
            _kept.AddFirst((key, made));
            while (_kept.Count > Most)
            {
                _kept.Last!.Value.Database.Dispose();
                _kept.RemoveLast();
            }

            return made.Open();
        }
    }

    private void Forget(Func<PastKey, bool> which)
    {
        lock (_kept)
        {
            foreach (var gone in _kept.Where(kept => which(kept.Key)).ToList())
            {
                gone.Database.Dispose();
                _kept.Remove(gone);
            }
        }
    }
}
