using System.Text.Json.Nodes;
using CaseFlow.App.Assessments;
using CaseFlow.App.Forms;
using CaseFlow.App.Measures;
using CaseFlow.App.Plans;

namespace CaseFlow.App.Tests.Forms;

public sealed class FormShapeTests
{
    private const string Case = "019b5f9e-0000-7000-8000-000000000000";

    [Theory]
    [InlineData(typeof(SetPlanObjectives), """{ "objectives": [{ "text": "Protect" }, { "text": "Feed" }] }""", "'objectives':['Protect','Feed']")]
    [InlineData(typeof(SetPlanObjectives), """{ "objectives": ["Protect", "Feed"] }""", "'objectives':['Protect','Feed']")]
    [InlineData(typeof(SubmitImplementationReport), """{ "acts": " D01, M06;\nE01, ", "result": "continue" }""", "'acts':['D01','M06','E01']")]
    [InlineData(typeof(SubmitImplementationReport), """{ "acts": "", "result": "continue" }""", "'result':'continue','caseId':")]
    [InlineData(typeof(SetPlanObjectives), """{ "objectives": [{ "text": "" }], "kind": "Response" }""", "'objectives':[]")]
    public void A_list_of_texts_is_written_as_a_form_or_as_a_command_writes_it(Type command, string values, string expected) =>
        Assert.Contains(expected.Replace('\'', '"'), Write(FormShape.Fit(WithCase(values), command).Json), StringComparison.Ordinal);

    [Fact]
    public void Lists_within_rows_are_written_the_same_way()
    {
        var values = """{ "ratings": [{ "factor": "RF01", "level": "High", "trend": "Rising", "confidence": "Low", "evidence": "a, b" }] }""";

        Assert.Contains("\"evidence\":[\"a\",\"b\"]", Write(FormShape.Fit(WithCase(values), typeof(SubmitContribution)).Json), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_empty_is_named_and_never_assumed()
    {
        var values = """{ "ratings": [{ "factor": "RF01", "level": "", "trend": "Rising", "confidence": null }] }""";

        Assert.Equal(
            ["ratings.0.level", "ratings.0.confidence"],
            FormShape.Fit(WithCase(values), typeof(SubmitContribution)).Missing.Select(rejection => rejection.Path));
    }

    [Theory]
    [InlineData("ratings[3].level", "ratings.3.level")]
    [InlineData("ratings[3].evidence", "ratings.3.evidence")]
    [InlineData("ratings[3].evidence[1]", "ratings.3.evidence")]
    [InlineData("ratings", "ratings")]
    [InlineData("note", "note")]
    [InlineData("taskId", "taskId")]
    public void A_refusal_of_the_command_points_to_the_field(string path, string expected) =>
        Assert.Equal(expected, FormPath.Of(path, FormSchema.Read(Workflows.ShippedFiles.Read("forms/assessment-contribution.form")).Schema));

    private static JsonObject WithCase(string values)
    {
        var json = JsonNode.Parse(values)!.AsObject();
        json["caseId"] = Case;
        return json;
    }

    private static string Write(JsonObject json) => json.ToJsonString();
}
