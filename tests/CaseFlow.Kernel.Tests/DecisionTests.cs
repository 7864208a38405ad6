namespace CaseFlow.Kernel.Tests;

public sealed class DecisionTests
{
    private static readonly Rejection Closed = new(RejectionKind.Conflict, "door.closed", "Expected an open door, but it is closed.");

    [Fact]
    public void Written_as_a_collection_it_holds_its_events_in_order()
    {
        Decision<string> decision = ["opened", "entered"];

        Assert.False(decision.IsRejected);
        Assert.Equal(["opened", "entered"], decision.Events);
    }

    [Fact]
    public void Written_as_an_empty_collection_it_is_accepted_and_nothing_happens()
    {
        Decision<string> decision = [];

        Assert.False(decision.IsRejected);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Written_as_a_rejection_it_is_refused()
    {
        Decision<string> decision = Closed;

        Assert.True(decision.IsRejected);
        Assert.Equal(Closed, decision.Rejection);
    }

    [Fact]
    public void Events_of_a_refused_decision_cannot_be_read_by_mistake()
    {
        Decision<string> decision = Closed;

        var mistake = Assert.Throws<InvalidOperationException>(() => decision.Events);
        Assert.Contains("door.closed", mistake.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => decision.ToList());
    }

    [Fact]
    public void The_rejection_of_an_accepted_decision_cannot_be_read_by_mistake()
    {
        Decision<string> decision = ["opened"];

        Assert.Throws<InvalidOperationException>(() => decision.Rejection);
    }
}
