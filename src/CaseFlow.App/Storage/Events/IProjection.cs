namespace CaseFlow.App.Storage;

/// <summary>How an event changes rows that are read. Runs in the command's transaction, and again when rows are rebuilt.</summary>
/// <remarks>
/// Uses nothing but the event and rows marked <see cref="IReadRow"/>. Rows that the same command has changed are not saved
/// yet: find them by key (<c>FindAsync</c>), since a query does not see them.
/// </remarks>
internal interface IProjection<TEvent>
    where TEvent : class
{
    /// <summary>Changes the tracked rows; saving is the unit of work's.</summary>
    ValueTask ApplyAsync(Recorded<TEvent> recorded, CaseFlowDb db, CancellationToken cancellation);
}
