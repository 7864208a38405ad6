using System.Collections.Immutable;
using CaseFlow.Cases.Batches;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Batches;

public sealed class BatchTests()
    : EventFamilyTests<Batch, BatchEvent>(Batch.None, Batch.Evolve, [[Started, First, Second, Completed, SecondAfterAll], [Started, First, Cancelled]])
{
    private static readonly Rejection Refusal = new(RejectionKind.Conflict, "instance.ended", "Expected a running instance, but it has ended.");

    private static readonly BatchStarter By = new("person-coord-un", "coord-un", "UN", OnBehalfOf: null, ["COORD@UN"]);

    private static readonly BatchOrder Order = new("{}", IsTrial: false, [Subject(1), Subject(2)], "The mandate is in question.");

    private static readonly BatchEvent.Started Started = new(Order, By, Contexts.Now);

    private static readonly BatchEvent.ItemTried First = new(0, null, null, Contexts.Now);

    private static readonly BatchEvent.ItemTried Second = new(1, Refusal.Code, Refusal.Message, Contexts.Now);

    private static readonly BatchEvent.ItemTried SecondAfterAll = new(1, null, null, Contexts.Now);

    private static readonly BatchEvent.Completed Completed = new(Contexts.Now);

    private static readonly BatchEvent.Cancelled Cancelled = new(Contexts.Now);

    [Fact]
    public void It_ends_when_each_was_tried_whatever_became_of_it()
    {
        Assert.Equal([Started], Decide(new BatchCommand.Start(Order, By)));
        Assert.Equal([First], Decide(new BatchCommand.Report(0, null), Started));
        Assert.Equal([Second, Completed], Decide(new BatchCommand.Report(1, Refusal), Started, First));
    }

    [Fact]
    public void What_became_of_one_is_kept_once() => Assert.Empty(Decide(new BatchCommand.Report(0, Refusal), Started, First));

    [Fact]
    public void What_one_host_was_refused_and_another_one_did_is_done()
    {
        Assert.Equal([SecondAfterAll], Decide(new BatchCommand.Report(1, null), Started, First, Second, Completed));
        Assert.Empty(Decide(new BatchCommand.Report(1, Refusal), Started, First, Second, Completed, SecondAfterAll));
        Assert.Empty(Decide(new BatchCommand.Report(1, null), Started, First, Second, Completed, SecondAfterAll));
        Assert.Equal([SecondAfterAll], Decide(new BatchCommand.Report(1, null), Started, Second));
    }

    [Fact]
    public void A_trial_says_under_which_id_it_is_done_for_real_and_that_is_begun_once()
    {
        var trial = Assert.IsType<BatchEvent.Started>(Assert.Single(Decide(new BatchCommand.Start(Order with { IsTrial = true }, By))));
        Assert.NotNull(trial.Order.RealId);
        Assert.Equal(Order, trial.Order.Real());
        Assert.Equal(BatchRejections.StartedAlready, Refused(new BatchCommand.Start(trial.Order.Real(), By), Started));
    }

    [Fact]
    public void It_is_stopped_once_and_what_was_being_tried_is_still_kept()
    {
        Assert.Equal([Cancelled], Decide(new BatchCommand.Cancel(), Started, First));
        Assert.Equal([Second], Decide(new BatchCommand.Report(1, Refusal), Started, First, Cancelled));
        Assert.Equal(BatchRejections.Over, Refused(new BatchCommand.Cancel(), Started, First, Cancelled));
        Assert.Equal(BatchRejections.Over, Refused(new BatchCommand.Cancel(), Started, First, Second, Completed));
    }

    [Fact]
    public void It_has_something_to_work_on_and_not_too_much()
    {
        var many = Enumerable.Range(0, BatchDecider.MostSubjects + 1).Select(Subject).ToImmutableArray();
        Assert.Equal(BatchRejections.Empty, Refused(new BatchCommand.Start(Order with { Subjects = [] }, By)));
        Assert.Equal(BatchRejections.TooLarge, Refused(new BatchCommand.Start(Order with { Subjects = many }, By)));
        Assert.Equal(BatchRejections.NotFound, Refused(new BatchCommand.Cancel()));
    }

    private static BatchSubject Subject(int number) =>
        new(new Guid(number, 0, 0, new byte[8]), new Guid(number, 0, 0, new byte[8]), new Guid(number, 1, 0, new byte[8]));

    private static ImmutableArray<BatchEvent> Decide(BatchCommand command, params BatchEvent[] before) =>
        BatchDecider.Decide(command, before.Aggregate(Batch.None, Batch.Evolve), Contexts.Of(Contexts.Coordinator)).Events;

    private static Rejection Refused(BatchCommand command, params BatchEvent[] before) =>
        BatchDecider.Decide(command, before.Aggregate(Batch.None, Batch.Evolve), Contexts.Of(Contexts.Coordinator)).Rejection;
}
