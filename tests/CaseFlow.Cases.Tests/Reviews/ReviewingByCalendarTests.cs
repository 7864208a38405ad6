using CaseFlow.Cases.Reviews;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Reviews.ReviewStories;

namespace CaseFlow.Cases.Tests.Reviews;

public sealed class ReviewingByCalendarTests
{
    private static readonly ReviewCycleCommand.FallDue FallDue = new();

    // the first id that a decision asks for
    private static readonly Guid Review = new(1, 0, 0, new byte[8]);

    private static DateTimeOffset On(int year, int month, int day, int hour = 0) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_cycle_begins_with_a_date_that_lies_ahead()
    {
        Specs.ReviewCycle.When(Set(OfDoctrine, Yearly)).Then(WasSet);
        Specs.ReviewCycle.At(On(2012, 2, 29)).When(Set(OfDoctrine, Yearly)).ThenRefused(ReviewCycleRejections.DatePassed);
        Specs.ReviewCycle.At(On(1912, 2, 28)).When(Set(OfDoctrine, Yearly)).ThenRefused(ReviewCycleRejections.DateTooFar);
    }

    [Fact]
    public void A_cycle_is_about_a_case_exactly_when_it_names_one()
    {
        Specs.ReviewCycle.When(Set(OfCase with { CaseId = null }, Yearly)).ThenRefused(ReviewCycleRejections.CaseMisfit);
        Specs.ReviewCycle.When(Set(OfDoctrine with { CaseId = TheCase }, Yearly)).ThenRefused(ReviewCycleRejections.CaseMisfit);
        Assert.False(Specs.ReviewCycle.When(Set(OfCase, Yearly)).Decision.IsRejected);
    }

    [Fact]
    public void A_cycle_is_owned_by_whoever_can_read_what_is_reviewed() =>
        Specs.ReviewCycle.When(Set(OfCase with { Owner = "NATO" }, Yearly)).ThenRefused(ReviewCycleRejections.OwnerStrange);

    [Fact]
    public void A_cycle_is_set_once() => Specs.ReviewCycle.Given(WasSet).When(Set(OfDoctrine, Yearly)).ThenRefused(ReviewCycleRejections.AlreadySet);

    [Fact]
    public void Before_its_date_nothing_happens() => Specs.ReviewCycle.Given(WasSet).At(On(2012, 2, 28, 23)).When(FallDue).ThenNothing();

    [Fact]
    public void On_its_date_a_review_is_ordered_and_the_next_date_is_counted_from_the_schedule() =>
        Specs.ReviewCycle.Given(WasSet).At(On(2012, 3, 7)).When(FallDue)
            .Then(new ReviewCycleEvent.FellDue(Yearly.First, 0, Review, new DateOnly(2013, 2, 28), On(2012, 3, 7)));

    [Fact]
    public void A_date_comes_once_however_often_it_is_asked_for() =>
        Specs.ReviewCycle.Given(WasSet).At(On(2012, 2, 29)).After(FallDue).When(FallDue).ThenNothing();

    [Fact]
    public void A_clock_that_goes_back_brings_no_date_again() =>
        Specs.ReviewCycle.Given(WasSet).At(On(2012, 2, 29)).After(FallDue).At(On(2012, 2, 29).AddHours(-1)).When(FallDue).ThenNothing();

    [Fact]
    public void Dates_that_passed_together_bring_one_review() =>
        Specs.ReviewCycle.Given(WasSet).At(On(2016, 2, 28)).When(FallDue)
            .Then(new ReviewCycleEvent.FellDue(Yearly.First, 3, Review, new DateOnly(2016, 2, 29), On(2016, 2, 28)));

    [Fact]
    public void A_moved_date_is_the_one_from_which_later_ones_are_counted()
    {
        var moved = Specs.ReviewCycle.Given(WasSet).After(new ReviewCycleCommand.Move(new DateOnly(2011, 6, 1), new ReviewPeriod(6), "A summit"));
        moved.At(On(2011, 6, 1)).When(FallDue)
            .Then(new ReviewCycleEvent.FellDue(new DateOnly(2011, 6, 1), 0, Review, new DateOnly(2011, 12, 1), On(2011, 6, 1)));
    }

    [Fact]
    public void A_move_to_where_it_is_changes_nothing_and_one_into_the_past_is_refused()
    {
        Specs.ReviewCycle.Given(WasSet).When(new ReviewCycleCommand.Move(Yearly.First, null, "No reason")).ThenNothing();
        Specs.ReviewCycle.Given(WasSet).When(new ReviewCycleCommand.Move(new DateOnly(2011, 2, 22), null, "Too late"))
            .ThenRefused(ReviewCycleRejections.DatePassed);
    }

    [Fact]
    public void A_cycle_that_has_ended_brings_nothing_and_takes_nothing()
    {
        var ended = Specs.ReviewCycle.Given(WasSet).After(new ReviewCycleCommand.End("It is done"));
        ended.At(On(2012, 2, 29)).When(FallDue).ThenNothing();
        ended.When(new ReviewCycleCommand.End("Again")).ThenRefused(ReviewCycleRejections.Ended);
        ended.When(new ReviewCycleCommand.Move(new DateOnly(2013, 1, 1), null, "Late")).ThenRefused(ReviewCycleRejections.Ended);
    }

    [Fact]
    public void There_is_no_cycle_before_it_is_set()
    {
        Specs.ReviewCycle.When(FallDue).ThenRefused(ReviewCycleRejections.NotFound);
        Specs.ReviewCycle.When(new ReviewCycleCommand.End("Nothing")).ThenRefused(ReviewCycleRejections.NotFound);
    }
}
