using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Mandates;

internal static class MandateStories
{
    public static readonly MandateText Text = new(
        "S/RES/1973 (2011)",
        "UN Security Council",
        new DateOnly(2011, 3, 17),
        [new MandateParagraph("4", "Protect civilians", ["M05"]), new MandateParagraph("8", "Ban on flights", ["M06"])],
        ["No foreign occupation force"],
        null);

    public static readonly DateTimeOffset Adopted = new(2011, 3, 17, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset End = new(2011, 10, 31, 0, 0, 0, TimeSpan.Zero);

    public static readonly MandateEvent.Recorded Recorded =
        new(new MandateId(new Guid("00000000-0000-7000-8000-000000000005")), Text, Contexts.Coordinator, Adopted);

    public static readonly MandateEvent[] ToEnd =
    [
        Recorded,
        new MandateEvent.EndFixed(End, "S/RES/2016 (2011)", Contexts.Coordinator, End.AddDays(-4)),
        new MandateEvent.Ended(End, "S/RES/2016 (2011)", End),
    ];
}
