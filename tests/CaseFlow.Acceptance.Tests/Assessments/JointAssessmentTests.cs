using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Assessments;

public sealed class JointAssessmentTests(CaseFlowHosts hosts)
{
    private const string Factor = "RF05";

    private static readonly object Scope = new { questions = "How likely are attacks?", organisations = CaseStory.Owners, windowDays = 10 };

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S7")]
    public async Task The_record_keeps_every_rating_and_the_agreed_one_with_its_named_dissent(DatabaseProvider provider)
    {
        var story = await AskedAsync(provider);
        await story.DoAsync("fp-un", "submitContribution", Ratings.Of(Factor, "LOW"));
        await story.DoAsync("fp-eu", "submitContribution", Ratings.Of(Factor, "HIGH"));
        await story.DoAsync("fp-nato", "submitContribution", Ratings.Of(Factor, "HIGH"));

        var dissent = new Dissent("UN", "LOW", "The field offices see no build-up");
        await story.DoAsync("coord-un", "agreeRating", Ratings.Agreed(new AgreedOn(Factor, "HIGH", ResponseMeasure: "D01", Dissents: dissent)));

        var record = await ReadAsync(story);
        Assert.Equal([("UN", "LOW", "fp-un"), ("EU", "HIGH", "fp-eu"), ("NATO", "HIGH", "fp-nato")], ContributionsOf(record));
        var agreed = record["agreed"]!.AsArray().Single(rating => (string)rating!["factor"]! == Factor)!;
        Assert.Equal("HIGH", (string)agreed["level"]!);
        var kept = Assert.Single(agreed["dissents"]!.AsArray())!;
        Assert.Equal(dissent, new Dissent((string)kept["organisation"]!, (string)kept["level"]!, (string)kept["grounds"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S7")]
    public async Task Nothing_that_was_handed_in_or_agreed_is_overwritten(DatabaseProvider provider)
    {
        var story = await AskedAsync(provider);
        await story.DoAsync("fp-un", "submitContribution", Ratings.Of(Factor, "LOW"));

        Assert.Equal("assessment.already_contributed", await story.RefusedAsync("fp-un", "submitContribution", Ratings.Of(Factor, "HIGH")));

        await story.DoAsync("coord-un", "agreeRating", Ratings.Agreed(new AgreedOn(Factor, "LOW")));

        Assert.Equal(
            "assessment.already_agreed",
            await story.RefusedAsync("coord-un", "agreeRating", Ratings.Agreed(new AgreedOn(Factor, "MEDIUM"))));
        var record = await ReadAsync(story);
        Assert.Equal([("UN", "LOW", "fp-un")], ContributionsOf(record));
        Assert.Equal("LOW", (string)record["agreed"]!.AsArray().Single(rating => (string)rating!["factor"]! == Factor)!["level"]!);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S72")]
    public async Task No_finding_rated_high_is_left_without_a_response_or_grounds_for_none(DatabaseProvider provider)
    {
        var story = await AskedAsync(provider);
        await story.DoAsync("fp-eu", "submitContribution", Ratings.Of(Factor, "HIGH"));

        var answered = new AgreedOn("RF01", "HIGH", ResponseMeasure: "D01");
        foreach (var unanswered in new[] { new AgreedOn(Factor, "HIGH"), new AgreedOn(Factor, "HIGH", NoResponseGrounds: " ") })
        {
            Assert.Equal("assessment.no_response", await story.RefusedAsync("coord-un", "agreeRating", Ratings.Agreed(answered, unanswered)));
        }

        var grounded = new AgreedOn(Factor, "HIGH", NoResponseGrounds: "Any visible act would endanger the witnesses");
        await story.DoAsync("coord-un", "agreeRating", Ratings.Agreed(answered, grounded));

        var high = (await ReadAsync(story))["agreed"]!.AsArray().Where(rating => (string)rating!["level"]! == "HIGH").ToList();
        Assert.Equal(
            [("RF01", "D01", null), (Factor, null, grounded.NoResponseGrounds)],
            high.Select(rating => ((string)rating!["factor"]!, (string?)rating["responseMeasure"], (string?)rating["noResponseGrounds"])));
        Assert.All(high, rating => Assert.False((bool)rating!["lacksResponse"]!));
    }

    private async Task<CaseStory> AskedAsync(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        await story.DoAsync("coord-un", "scopeAssessment", Scope);
        return story;
    }

    private static async Task<JsonNode> ReadAsync(CaseStory story) =>
        (await story.ReadAsync(
            """
            assessments {
              contributions { organisation postId ratings { factor level } }
              agreed { factor level responseMeasure noResponseGrounds lacksResponse dissents { organisation level grounds } }
            }
            """))["assessments"]![0]!;

    private static IEnumerable<(string Organisation, string Level, string Post)> ContributionsOf(JsonNode record) =>
        record["contributions"]!.AsArray().Select(contribution => (
            (string)contribution!["organisation"]!,
            (string)contribution["ratings"]!.AsArray().Single(rating => (string)rating!["factor"]! == Factor)!["level"]!,
            (string)contribution["postId"]!));
}
