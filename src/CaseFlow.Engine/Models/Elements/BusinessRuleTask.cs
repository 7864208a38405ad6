using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;

namespace CaseFlow.Engine.Models;

/// <summary>Evaluates a DMN decision, or gives the rule to the host as a job.</summary>
public sealed record BusinessRuleTask : Activity
{
    /// <summary>The decision, or the job.</summary>
    public required RuleImplementation Implementation { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "businessRuleTask";

    internal override StepResult Execute(Run run, ElementInstance element) =>
        Implementation switch
        {
            RuleImplementation.CalledDecision called => Evaluate(run, element, called),
            RuleImplementation.Job job => JobCreation.Create(run, element, job.Definition),
            _ => throw new System.Diagnostics.UnreachableException(Implementation.GetType().Name),
        };

    private static StepResult Evaluate(Run run, ElementInstance element, RuleImplementation.CalledDecision called)
    {
        var id = run.Expressions.RequiredText(called.DecisionId, element.Id, "a decision id");
        if (id.Fault is { } fault)
        {
            return fault;
        }

        if (!run.Environment.Decisions.TryGetValue(id.Value, out var model))
        {
            return new Fault("decision.not_found", $"Expected a deployed decision \"{id.Value}\", but there is none.");
        }

        var result = model.Evaluate(id.Value, run.Expressions.Names(element.Id), run.Expressions.Host);
        if (result.Value.IsNull && result.Warnings.Length > 0)
        {
            return new Fault("decision.failed", $"Expected a result of decision \"{id.Value}\", but: {result.Warnings[0].Message}");
        }

        var output = result.Value.ToJsonShape();
        run.Record(new InstanceEvent.DecisionEvaluated(element.Id, element.ElementId, id.Value, output, [.. result.MatchedRules.Select(Applied)]));
        Scopes.SetResult(run, element, FeelContext.Of((called.ResultVariable, output)));
        return StepResult.Done;
    }

    private static AppliedRule Applied(MatchedRule rule) => new(rule.DecisionId, rule.RuleId, rule.Inputs.JsonShape(), rule.Outputs.JsonShape());
}

/// <summary>How a business rule task does its work.</summary>
public abstract record RuleImplementation
{
    private RuleImplementation()
    {
    }

    /// <summary>A DMN decision, and the variable that gets its result.</summary>
    /// <param name="DecisionId">The decision.</param>
    /// <param name="ResultVariable">The variable.</param>
    /// <param name="Binding">Which version of it.</param>
    /// <param name="VersionTag">For <see cref="BindingType.VersionTag"/>: the tag.</param>
    public sealed record CalledDecision(ModelExpression DecisionId, string ResultVariable, BindingType Binding, string? VersionTag) : RuleImplementation;

    /// <summary>A job of the host.</summary>
    public sealed record Job(JobDefinition Definition) : RuleImplementation;
}
