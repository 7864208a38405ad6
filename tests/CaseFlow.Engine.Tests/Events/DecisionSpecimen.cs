using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Events;

/// <summary>A process that evaluates a decision table.</summary>
internal static class DecisionSpecimen
{
    private const string Variant = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="tables" name="Tables" namespace="tables">
          <decision id="variant" name="variant">
            <variable name="variant"/>
            <informationRequirement id="requires"><requiredInput href="#imminent"/></informationRequirement>
            <decisionTable id="table" hitPolicy="FIRST">
              <input id="in"><inputExpression id="expression"><text>imminent</text></inputExpression></input>
              <output id="out" name="variant"/>
              <rule id="rule-rapid"><inputEntry id="i1"><text>"yes"</text></inputEntry><outputEntry id="o1"><text>"rapid"</text></outputEntry></rule>
              <rule id="rule-else"><inputEntry id="i2"><text>-</text></inputEntry><outputEntry id="o2"><text>"standard"</text></outputEntry></rule>
            </decisionTable>
          </decision>
          <inputData id="imminent" name="imminent"><variable name="imminent"/></inputData>
        </definitions>
        """;

    public static InstanceSpec Spec(BpmnBuilder process)
    {
        var model = DmnReader.Read(Variant).Model!;
        return InstanceSpec.Given(process).With(environment => environment with
        {
            Decisions = ImmutableDictionary<string, DecisionModel>.Empty.Add("variant", model),
        });
    }

    public static InstanceSpec Run() =>
        Spec(BpmnBuilder.Process().Start().BusinessRuleTask("choose", "variant", "variant").End()).WhenStarted(("imminent", "yes"));
}
