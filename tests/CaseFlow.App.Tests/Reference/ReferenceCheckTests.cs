using CaseFlow.App.Reference;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Tests.Reference;

public sealed class ReferenceCheckTests
{
    private const string Whole = """{"id": "EU", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": ["Monday"]}""";

    [Theory]
    [InlineData(
        """{"id": "X", "organisation": "EU", "zone": "Europe/Atlantis", "workingDays": ["Monday"]}""",
        "Item \"X\": Expected the IANA name of a time zone")]
    [InlineData("""{"id": "X", "organisation": "EU", "workingDays": ["Monday"]}""", "but it is missing")]
    [InlineData("""{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": []}""", "Expected at least one working day")]
    [InlineData("""{"id": "X", "organisation": "EU", "zone": "Europe/Brussels"}""", "Expected at least one working day")]
    [InlineData("""{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": ["Moonday"]}""", "one is \"Moonday\"")]
    [InlineData("""{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": [1]}""", "one is 1")]
    [InlineData(
        """{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": ["Monday"], "holidays": [{"on": "2026-02-30", "name": "None"}]}""",
        "one is {\"on\": \"2026-02-30\"")]
    [InlineData(
        """{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": ["Monday"], "holidays": ["2026-01-01"]}""",
        "one is \"2026-01-01\"")]
    [InlineData("""{"id": "X", "organisation": "EU", "zone": "Europe/Brussels", "workingDays": ["Monday"], "holidays": {}}""", "one is {}")]
    [InlineData(
        """{"id": "X", "organisation": "EU", "station": "", "zone": "Europe/Brussels", "workingDays": ["Monday"]}""",
        "Expected the name of a duty station")]
    [InlineData(
        """{"id": "X", "organisation": "UN", "station": "Geneva", "zone": "Europe/Zurich", "workingDays": ["Monday"]}""",
        "Expected a calendar of UN as a whole")]
    [InlineData("""{"id": "X", "zone": "Europe/Brussels", "workingDays": ["Monday"]}""", "Expected the id of an organisation")]
    [InlineData("5", "Expected each item to be an object")]
    public void A_calendar_that_cannot_be_counted_by_is_refused_with_its_reason(string item, string reason) =>
        Assert.Contains(ProblemsOf("calendars", item), problem => problem.Contains(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"id": "M06", "properties": ["Armed"]}""", "one is \"Armed\"")]
    [InlineData("""{"id": "M06", "properties": [6]}""", "one is 6")]
    [InlineData("""{"id": "M06", "properties": "Military"}""", "Expected the list properties")]
    public void A_measure_of_which_nobody_could_say_who_approves_it_is_refused_with_its_reason(string item, string reason) =>
        Assert.Contains(ProblemsOf("measures", item), problem => problem.Contains(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"id": "M06", "properties": ["Military", "Public"]}""")]
    [InlineData("""{"id": "M06"}""")]
    public void A_measure_may_have_no_properties_or_several(string item) => Assert.Empty(ProblemsOf("measures", item));

    [Fact]
    public void What_is_shipped_says_of_force_and_of_joint_texts_that_they_are_such()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "reference", "measures.json"));
        var traits = ReferenceFiles.Read(new Dictionary<string, string> { ["measures"] = text }).MeasureTraits;

        Assert.Equal(("III", true), (traits["M06"].Pillar, traits["M06"].Properties.Contains(MeasureProperty.Military)));
        Assert.Equal([MeasureProperty.Public, MeasureProperty.JointText], traits["D06"].Properties);
        Assert.Empty(traits["D01"].Properties);
    }

    [Fact]
    public void Two_calendars_of_the_same_place_are_refused()
    {
        Assert.Contains(ProblemsOf("calendars", $"{Whole}, {Whole}"), problem => problem.Contains("one calendar of EU, but", StringComparison.Ordinal));
        var station = Whole.Replace("\"zone\"", "\"station\": \"Brussels\", \"zone\"", StringComparison.Ordinal);
        Assert.Contains(
            ProblemsOf("calendars", $"{Whole}, {station}, {station}"), problem => problem.Contains("of EU at Brussels", StringComparison.Ordinal));
        Assert.Empty(ProblemsOf("calendars", $"{Whole}, {station}"));
    }

    [Theory]
    [InlineData("""{"id": "x", "subject": "Weather", "title": "T", "period": "P1Y", "grounds": "G"}""", "Expected the subject Case, Doctrine or Lexicon")]
    [InlineData("""{"id": "x", "subject": "Case", "title": "T", "period": "P30D", "grounds": "G"}""", "Expected a period of years and months")]
    [InlineData("""{"id": "x", "subject": "Case", "title": " ", "period": "P1Y", "grounds": "G"}""", "Expected the text title")]
    [InlineData("""{"id": "x", "subject": "Lexicon", "title": "T", "period": "P1Y", "grounds": "G"}""", "Expected a first date and an owner")]
    [InlineData(
        """{"id": "x", "subject": "Lexicon", "title": "T", "period": "P1Y", "grounds": "G", "first": "15 January", "owner": "UN"}""", "such as 2026-01-15")]
    public void A_review_cycle_that_could_not_be_set_is_refused_with_its_reason(string item, string reason) =>
        Assert.Contains(ProblemsOf("review-cycles", item), problem => problem.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void What_is_shipped_is_counted_by_station_week_and_holidays()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "workflows", "reference");
        var text = File.ReadAllText(Path.Combine(folder, "calendars.json"));
        var calendars = ReferenceFiles.Read(new Dictionary<string, string> { ["calendars"] = text }).Calendars;

        Assert.Equal(["Geneva", "Nairobi", "New York"], calendars.StationsOf("UN"));
        Assert.Equal(["Brussels", "Mons"], calendars.StationsOf("NATO"));
        Assert.True(calendars.Find("LAS", "Cairo") is { } cairo && cairo.IsWorkingDay(new(2026, 3, 1)) && !cairo.IsWorkingDay(new(2026, 3, 6)));
        Assert.True(IsOff("EU", "Brussels", new(2026, 7, 21)) && IsOff("UN", "Geneva", new(2026, 9, 10)) && IsOff("UN", "Nairobi", new(2027, 12, 13)));
        Assert.False(IsOff("UN", "New York", new(2026, 7, 21)));

        bool IsOff(string organisation, string station, DateOnly day) => !calendars.Find(organisation, station)!.IsWorkingDay(day);
    }

    private static List<string> ProblemsOf(string key, string items) =>
        [.. WorkflowReader.Read([new($"{key}.json", $$"""{"key": "{{key}}", "items": [{{items}}]}""")]).Problems.Select(problem => problem.Message)];
}
