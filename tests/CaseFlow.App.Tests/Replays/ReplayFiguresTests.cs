using System.Text.Json.Nodes;
using CaseFlow.App.Replays;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Tests.Replays;

/// <summary>A figure counts what the journal holds, never what a file wishes.</summary>
public sealed class ReplayFiguresTests
{
    private static readonly DateTimeOffset Start = new(2009, 9, 28, 18, 0, 0, TimeSpan.Zero);

    private static readonly Actor Somebody = new("person-coord-un", "coord-un", "UN");

    [Fact]
    public void Days_run_from_a_fact_of_the_record_to_the_measure_of_a_lead()
    {
        var figure = Days("""{"record": "signal"}""", """{"measure": "E02", "lead": "EU", "event": "activated"}""");

        Assert.Equal(29, Measure(figure, Fact(RecordKind.Signal, Start), Activated("E02", "ECOWAS", "TREATY", 19), Activated("E02", "EU", "TREATY", 29)));
    }

    [Fact]
    public void Days_between_facts_are_those_of_the_record_whenever_they_were_written_down()
    {
        var figure = Days("""{"record": "trigger"}""", """{"record": "outcome", "actor": "A court"}""");

        Assert.Equal(
            60,
            Measure(
                figure,
                Fact(RecordKind.Trigger, Start),
                Fact(RecordKind.Outcome, Start.AddDays(10), "Parties"),
                Fact(RecordKind.Outcome, Start.AddDays(60), "A court")));
    }

    [Fact]
    public void What_has_not_happened_has_no_days() =>
        Assert.Null(Measure(Days("""{"record": "signal"}""", """{"measure": "E02", "lead": "AU", "event": "activated"}"""), Fact(RecordKind.Signal, Start)));

    [Fact]
    public void Measures_are_counted_by_lead_and_by_whether_they_coerce()
    {
        (DateTimeOffset, Guid, object)[] happened =
            [Activated("D03", "AU", "CH8-52", 1), Activated("E01", "UN", "CH7-41", 2), Activated("E02", "AU", "TREATY", 3)];

        Assert.Equal(2, Measure("""{"name": "x", "unit": "measures", "of": {"lead": "AU", "event": "activated"}}""", happened));
        Assert.Equal(1, Measure("""{"name": "x", "unit": "measures", "of": {"coercive": true, "event": "activated"}}""", happened));
        Assert.Equal(0, Measure("""{"name": "x", "unit": "measures", "of": {"event": "notCarriedOut"}}""", happened));
    }

    [Fact]
    public void A_measure_that_was_decided_and_never_started_is_told_as_such()
    {
        var id = Guid.CreateVersion7(Start);
        var terms = Terms("M04", "OSCE", "CONSENT");
        (DateTimeOffset, Guid, object)[] happened =
        [
            (Start, id, new MeasureEvent.Authorised(new MeasureId(id), terms, null, "Consent", Somebody, Start)),
            (Start.AddDays(119), id, new MeasureEvent.NotCarriedOut("Turned into something else", Somebody, Start.AddDays(119))),
        ];

        Assert.Equal(1, Measure("""{"name": "x", "unit": "measures", "of": {"lead": "OSCE", "event": "notCarriedOut"}}""", happened));
        Assert.Equal(0, Measure("""{"name": "x", "unit": "measures", "of": {"event": "activated"}}""", happened));
    }

    [Fact]
    public void A_figure_that_nobody_understands_is_an_error_and_no_blank() =>
        Assert.Throws<InvalidOperationException>(() => Measure(Days("""{"record": "signal"}""", """{"rumour": "x"}"""), Fact(RecordKind.Signal, Start)));

    private static string Days(string from, string to) => $$"""{"name": "x", "unit": "days", "from": {{from}}, "to": {{to}}}""";

    private static int? Measure(string figure, params (DateTimeOffset, Guid, object)[] happened) =>
        new ReplayFigures(happened).Measure([JsonNode.Parse(figure)!.AsObject()])[0].Value;

    private static (DateTimeOffset, Guid, object) Fact(RecordKind kind, DateTimeOffset on, string actor = "-")
    {
        var entry = new RecordEntry(DateOnly.FromDateTime(on.UtcDateTime), true, kind, actor, "A fact", "A source");
        return (Start, Guid.Empty, new CaseEvent.RecordEntryAdded(entry, Somebody, Start));
    }

    private static (DateTimeOffset, Guid, object) Activated(string catalogue, string lead, string basis, int afterDays)
    {
        var id = Guid.CreateVersion7(Start.AddDays(afterDays));
        var activated = new MeasureEvent.Activated(new MeasureId(id), Terms(catalogue, lead, basis), null, Somebody, Start.AddDays(afterDays));
        return (Start.AddDays(afterDays), id, activated);
    }

    private static MeasureTerms Terms(string catalogue, string lead, string basis) => new(catalogue, lead, [], basis, null, [], TimeSpan.FromDays(7), null);
}
