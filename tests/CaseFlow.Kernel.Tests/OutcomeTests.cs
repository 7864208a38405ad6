namespace CaseFlow.Kernel.Tests;

public sealed class OutcomeTests
{
    private static readonly Rejection TooLong = new(RejectionKind.Invalid, "name.too_long", "Expected a short name, but it is long.", "name");
    private static readonly Rejection Missing = new(RejectionKind.Invalid, "age.missing", "Expected an age, but there is none.", "age");

    [Fact]
    public void A_receipt_is_an_outcome()
    {
        Outcome<int> outcome = 7;

        Assert.False(outcome.IsRejected);
        Assert.Equal(7, outcome.Value);
        Assert.Empty(outcome.Rejections);
    }

    [Fact]
    public void A_rejection_is_an_outcome()
    {
        Outcome<int> outcome = TooLong;

        Assert.True(outcome.IsRejected);
        Assert.Equal(TooLong, outcome.Rejection);
    }

    [Fact]
    public void A_pipeline_refuses_any_outcome_with_all_mistakes_of_form()
    {
        var outcome = Refuse<Outcome<int>>(TooLong, Missing);

        Assert.Equal([TooLong, Missing], outcome.Rejections);
        Assert.Equal(TooLong, outcome.Rejection);
    }

    [Fact]
    public void A_refusal_gives_at_least_one_reason() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Refuse<Outcome<int>>());

    [Fact]
    public void The_value_of_a_refused_outcome_cannot_be_read_by_mistake()
    {
        Outcome<int> outcome = Missing;

        var mistake = Assert.Throws<InvalidOperationException>(() => outcome.Value);
        Assert.Contains("age.missing", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rejection_of_a_receipt_cannot_be_read_by_mistake()
    {
        Outcome<int> outcome = 7;

        Assert.Throws<InvalidOperationException>(() => outcome.Rejection);
    }

    private static TOutcome Refuse<TOutcome>(params Rejection[] why)
        where TOutcome : IOutcome<TOutcome> => TOutcome.Refused(why);
}
