using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Past;

/// <summary>An empty database with today's definitions, from which each reconstruction begins: copying one takes a millisecond.</summary>
internal sealed class PastTemplate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private MemoryDatabase? _template;
    private int _definitions;

    /// <summary>A new database without a case. Definitions never change, they only become more.</summary>
    /// <param name="live">Where today's definitions are.</param>
    /// <param name="definitions">How many of them there are.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async Task<MemoryDatabase> CopyAsync(CaseFlowDb live, int definitions, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_template is null || _definitions < definitions)
            {
                var made = await MakeAsync(live, cancellation);
                _template?.Dispose();
                (_template, _definitions) = (made, definitions);
            }

            var copy = new MemoryDatabase();
            _template.CopyTo(copy);
            return copy;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _template?.Dispose();
        _turn.Dispose();
    }

    private static async Task<MemoryDatabase> MakeAsync(CaseFlowDb live, CancellationToken cancellation)
    {
        var template = new MemoryDatabase();
        await using var db = template.Open();
        await db.Database.EnsureCreatedAsync(cancellation);
        db.AddRange(await live.Set<DefinitionRow>().AsNoTracking().ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        return template;
    }
}
