using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace CaseFlow.App.Storage.Writing;

/// <summary>One row that a command has changed.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Table">Where it lies.</param>
/// <param name="Written">A bit for each column that gets a value.</param>
/// <param name="Found">A bit for each column by whose former value it is found.</param>
/// <param name="Empty">A bit for each of those which had none.</param>
internal readonly record struct RowChange(IUpdateEntry Entry, RowTable Table, ulong Written, ulong Found, ulong Empty)
{
    /// <summary>A bit for each column of a table.</summary>
    public const int MaxColumns = 64;

    public EntityState State => Entry.EntityState;

    /// <summary>
    /// Whether the database makes up something that the writer has to be told, the row takes the place of another one, or a document is written
    /// as a whole.
    /// </summary>
    public bool IsSpecial =>
        Table.IsPartlyDocument
        || (State == EntityState.Added && !Table.MakesUpValuesUnasked && ulong.PopCount(Written) < (ulong)Table.Columns.Count)
        || Entry.SharedIdentityEntry is not null;

    /// <summary>Whether there is anything to write: a row may be marked as changed without a change.</summary>
    public bool IsWorthWriting => State != EntityState.Modified || Written != 0;

    /// <summary>
    /// Heads of streams go first, where another command of the same case is met before anything is done; then what goes, so that its keys are
    /// free; new rows last, the streams' before those of their events.
    /// </summary>
    public int Turn => (State, Table.IsHead) switch
    {
        (EntityState.Modified, true) => 0,
        (EntityState.Deleted, _) => 1,
        (EntityState.Modified, _) => 2,
        (_, true) => 3,
        _ => 4,
    };

    /// <summary>Its turn among those: what a row belongs to comes before it and goes after it.</summary>
    public int Rank => State == EntityState.Deleted ? -Table.Depth : Table.Depth;

    public static RowChange Of(IUpdateEntry entry, RowTable table)
    {
        var (written, found, empty) = (0UL, 0UL, 0UL);
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var (column, bit) = (table.Columns[index], 1UL << index);
            written |= IsWritten(entry, column) ? bit : 0;
            if (column.Finds && entry.EntityState != EntityState.Added)
            {
                found |= bit;
                empty |= entry.GetOriginalValue(column.Property) is null ? bit : 0;
            }
        }

        return new(entry, table, written, found, empty);
    }

    /// <summary>Whether one statement can write both.</summary>
    public bool GoesWith(RowChange other) =>
        State == EntityState.Added && other.State == EntityState.Added && Table == other.Table && Written == other.Written;

    public IEnumerable<RowColumn> WrittenColumns() => Columns(Written);

    public IEnumerable<(RowColumn Column, bool IsEmpty)> FindingColumns()
    {
        var empty = Empty;
        return Columns(Found & ~empty).Select(column => (column, false)).Concat(Columns(Found & empty).Select(column => (column, true)));
    }

    /// <summary>The values of all parameters, in the order of a statement: what is written, then by what the row is found.</summary>
    public void AddValuesTo(List<object?> values)
    {
        foreach (var column in Columns(Written))
        {
            values.Add(Entry.GetCurrentValue(column.Property));
        }

        foreach (var column in Columns(Found & ~Empty))
        {
            values.Add(Entry.GetOriginalValue(column.Property));
        }
    }

    private static bool IsWritten(IUpdateEntry entry, RowColumn column) => entry.EntityState switch
    {
        EntityState.Added => !entry.IsStoreGenerated(column.Property),
        EntityState.Modified => entry.IsModified(column.Property),
        _ => false,
    };

    private IEnumerable<RowColumn> Columns(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            yield return Table.Columns[(int)ulong.TrailingZeroCount(bits)];
        }
    }
}
