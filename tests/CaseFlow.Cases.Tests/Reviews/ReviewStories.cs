using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Reviews;

internal static class ReviewStories
{
    public static readonly ReviewCycleId Id = new(new Guid("00000000-0000-7000-8000-000000000041"));

    public static readonly CaseId TheCase = new(new Guid("00000000-0000-7000-8000-000000000042"));

    public static readonly ReviewTerms OfDoctrine = new(ReviewSubject.Doctrine, null, "Responsibility to protect", "UN");

    public static readonly ReviewTerms OfCase = new(ReviewSubject.Case, TheCase, "Review", "EU");

    public static readonly ReviewSchedule Yearly = new(new DateOnly(2012, 2, 29), new ReviewPeriod(12));

    public static readonly ReviewCycleEvent.WasSet WasSet =
        new(Id, OfDoctrine, Yearly, Yearly.First, "Ten years have passed", Contexts.Coordinator, Contexts.Now);

    public static readonly ReviewCycleEvent[] Whole =
    [
        WasSet,
        new ReviewCycleEvent.FellDue(Yearly.First, 0, Guid.Empty, new DateOnly(2013, 2, 28), Contexts.Now),
        new ReviewCycleEvent.Moved(new ReviewSchedule(new DateOnly(2013, 6, 1), new ReviewPeriod(6)), "A summit", Contexts.Coordinator, Contexts.Now),
        new ReviewCycleEvent.WasEnded("It is done", Contexts.Coordinator, Contexts.Now),
    ];

    public static ReviewCycleCommand.Set Set(ReviewTerms terms, ReviewSchedule schedule) =>
        new(Id, terms, schedule, schedule.First, "Ten years have passed", ["EU", "UN"]);
}
