using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Tests.Signals;

namespace CaseFlow.Cases.Tests.Imports;

public sealed class ImportBatchTests() : EventFamilyTests<ImportBatch, ImportBatchEvent>(ImportBatch.None, ImportBatch.Evolve, [[Batch, Gone]])
{
    private static readonly ImportBatchEvent.RowsStaged Batch = new(
        new ImportId(SignalStories.Id.Value),
        1,
        1,
        [new StagedRow(SignalStories.Id, 2, "71663", Revises: null, SignalStories.Content)],
        Unchanged: 1,
        [new RowFault(3, "best", "x", "Expected a number.")],
        Contexts.Now);

    private static readonly ImportBatchEvent.RowsDiscarded Gone = new(Batch.ImportId, 1, 1, Contexts.Now);

    [Fact]
    public void A_batch_goes_once_and_only_when_it_has_come()
    {
        var staged = ImportBatch.Evolve(ImportBatch.None, Batch);

        Assert.Equal(Gone, Assert.Single(ImportBatchDecider.Discard(Gone, staged).Events));
        Assert.Empty(ImportBatchDecider.Discard(Gone, ImportBatch.None).Events);
        Assert.Empty(ImportBatchDecider.Discard(Gone, ImportBatch.Evolve(staged, Gone)).Events);
    }

    [Fact]
    public void A_batch_that_comes_again_changes_nothing()
    {
        var first = ImportBatchDecider.Stage(Batch, ImportBatch.None);
        Assert.Equal(Batch, Assert.Single(first.Events));
        Assert.Empty(ImportBatchDecider.Stage(Batch, ImportBatch.Evolve(ImportBatch.None, Batch)).Events);
    }
}
