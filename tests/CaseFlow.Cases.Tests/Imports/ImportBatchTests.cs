using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Tests.Signals;

namespace CaseFlow.Cases.Tests.Imports;

public sealed class ImportBatchTests() : EventFamilyTests<ImportBatch, ImportBatchEvent>(ImportBatch.None, ImportBatch.Evolve, [[Batch]])
{
    private static readonly ImportBatchEvent.RowsStaged Batch = new(
        new ImportId(SignalStories.Id.Value),
        1,
        1,
        [new StagedRow(SignalStories.Id, 2, "71663", IsRevision: false, SignalStories.Content)],
        Unchanged: 1,
        [new RowFault(3, "best", "x", "Expected a number.")],
        Contexts.Now);

    [Fact]
    public void A_batch_that_comes_again_changes_nothing()
    {
        var first = ImportBatchDecider.Decide(Batch, ImportBatch.None);
        Assert.Equal(Batch, Assert.Single(first.Events));
        Assert.Empty(ImportBatchDecider.Decide(Batch, ImportBatch.Evolve(ImportBatch.None, Batch)).Events);
    }
}
