using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CaseFlow.App.Plans;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Tests.Workflows;

public sealed class TaskVariablesTests
{
    private static readonly DateTimeOffset Now = new(2025, 1, 13, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Adviser = new("person-polad-un", "polad-un", "UN");

    [Fact]
    public void The_process_gets_the_political_consequences_as_they_were_stated() =>
        AssertJson(
            """{ "politicalConsequences": [{ "forWhom": "The region", "likelihood": "High", "mitigation": "Envoys" }] }""",
            VariablesOf(
                typeof(StatePoliticalConsequences),
                new PlanEvent.ConsequencesStated([new PoliticalConsequence("The region", "High", "Envoys")], Adviser, Now)));

    [Fact]
    public void The_process_gets_every_option_and_the_measures_of_the_chosen_one()
    {
        var mediation = new PlannedMeasure("D01", "UN", ["EU"], "CONSENT");
        var sheet = new OptionSheet([Option("A", noAction: true), Option("B", noAction: false, mediation)], "B");

        AssertJson(
            """
            {
              "coercive": false,
              "options": [
                { "id": "A", "title": "Option A", "noAction": true, "risks": "Some", "cost": "Small", "validUntil": "2025-01-13T09:00:00Z" },
                { "id": "B", "title": "Option B", "noAction": false, "risks": "Some", "cost": "Small", "validUntil": "2025-01-13T09:00:00Z" }
              ],
              "measures": [{ "catalogue": "D01", "lead": "UN", "contributors": ["EU"], "legalBasis": "CONSENT" }]
            }
            """,
            VariablesOf(typeof(SubmitOptionSheet), new PlanEvent.OptionSheetSubmitted(sheet, Adviser, Now)));
    }

    private static void AssertJson(string expected, string actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual);

    private static string VariablesOf(Type command, PlanEvent @event) => EventJson.Write(TaskTypes.For(command).Variables([@event]));

    private static PlanOption Option(string id, bool noAction, params ImmutableArray<PlannedMeasure> measures) =>
        new(id, $"Option {id}", noAction, "Some", "Small", Now, measures);
}
