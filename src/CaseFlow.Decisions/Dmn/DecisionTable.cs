using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>A column of a decision table that is tested.</summary>
internal sealed record InputClause(string Label, Node Expression, FeelUnaryTests? Allowed);

/// <summary>A column of a decision table that is answered.</summary>
/// <param name="Name">Its name; empty when the table has but one.</param>
/// <param name="Type">What its values must be.</param>
/// <param name="Priorities">The allowed values, the first one the most important; empty when all are.</param>
/// <param name="Default">The value when no rule matches; null when there is none.</param>
internal sealed record OutputClause(string Name, FeelType Type, ImmutableArray<Node> Priorities, Node? Default);

/// <summary>A row of a decision table.</summary>
internal sealed record DecisionRule(string Id, ImmutableArray<FeelUnaryTests> Tests, ImmutableArray<Node> Outputs);

/// <summary>A decision table (DMN 1.5, chapter 8).</summary>
internal sealed class DecisionTable(
    ImmutableArray<InputClause> inputs, ImmutableArray<OutputClause> outputs, ImmutableArray<DecisionRule> rules,
    HitPolicy hitPolicy, Aggregation aggregation) : ClosedNode(default)
{
    public IEnumerable<string> RuleIds => rules.Select(rule => rule.Id);

    public override FeelValue Evaluate(Scope scope)
    {
        var tested = inputs.Select(input => scope.Evaluate(input.Expression)).ToImmutableArray();
        if (!AreAllowed(tested, scope))
        {
            return FeelNull.Instance;
        }

        var hits = Hits(tested, scope);
        return hits.IsEmpty ? Default(scope) : Outcome(hits, scope);
    }

    public override void Print(StringBuilder text) => text.Append("decision table");

    private bool AreAllowed(ImmutableArray<FeelValue> tested, Scope scope)
    {
        for (var index = 0; index < inputs.Length; index++)
        {
            if (inputs[index].Allowed is { } allowed && !Truth.IsTrue(allowed.Matches(tested[index], scope)))
            {
                scope.Warn(FeelWarningKind.InvalidType, default, $"Expected {allowed.Text} for {inputs[index].Label}, but found {tested[index]}.");
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<TableHit> Hits(ImmutableArray<FeelValue> tested, Scope scope)
    {
        var hits = ImmutableArray.CreateBuilder<TableHit>();
        foreach (var rule in rules)
        {
            if (Matches(rule, tested, scope))
            {
                hits.Add(Hit(rule, tested, scope));
                if (hitPolicy == HitPolicy.First)
                {
                    break;
                }
            }
        }

        return hits.DrainToImmutable();
    }

    private static bool Matches(DecisionRule rule, ImmutableArray<FeelValue> tested, Scope scope)
    {
        for (var index = 0; index < tested.Length; index++)
        {
            if (!Matches(rule.Tests[index], tested[index], scope))
            {
                return false;
            }
        }

        return true;
    }

    // a value that nobody gave is no mistake: it passes no test but "-" and null
    private static bool Matches(FeelUnaryTests tests, FeelValue tested, Scope scope)
    {
        var mark = scope.Run.Mark();
        var answer = tests.Matches(tested, scope);
        if (tested.IsNull)
        {
            scope.Run.Forgive(mark, FeelWarningKind.NotComparable);
        }

        return Truth.IsTrue(answer);
    }

    private TableHit Hit(DecisionRule rule, ImmutableArray<FeelValue> tested, Scope scope)
    {
        var values = outputs.Zip(rule.Outputs, (output, cell) => Typed.Convert(scope.Evaluate(cell), output.Type, scope.Run, rule.Id)).ToImmutableArray();
        if (scope.Run is DecisionRun run)
        {
            run.Matched(rule.Id, Named(inputs.Select(input => input.Label), tested), Named(outputs.Select(output => output.Name), values));
        }

        return new(values);
    }

    private static FeelContext Named(IEnumerable<string> names, ImmutableArray<FeelValue> values) =>
        FeelContext.Of([.. names.Zip(values)]);

    private FeelValue Default(Scope scope)
    {
        if (outputs.All(output => output.Default is null))
        {
            return FeelNull.Instance;
        }

        var values = outputs.Select(output => output.Default is { } value ? scope.Evaluate(value) : FeelNull.Instance);
        return new TableHit([.. values]).Answer(outputs);
    }

    private FeelValue Outcome(ImmutableArray<TableHit> hits, Scope scope) => hitPolicy switch
    {
        HitPolicy.Unique when hits.Length > 1 => scope.Warn(FeelWarningKind.HitPolicyViolated, default, $"Expected one rule to match, but {hits.Length} do."),
        HitPolicy.Any when hits.Any(hit => !hit.Says(hits[0])) =>
            scope.Warn(FeelWarningKind.HitPolicyViolated, default, "Expected all rules that match to say the same, but they differ."),
        HitPolicy.Priority => ByPriority(hits, scope)[0].Answer(outputs),
        HitPolicy.OutputOrder => ListOf(ByPriority(hits, scope)),
        HitPolicy.RuleOrder => ListOf(hits),
        HitPolicy.Collect => Aggregate(ListOf(hits), scope),
        _ => hits[0].Answer(outputs),
    };

    private FeelList ListOf(ImmutableArray<TableHit> hits) => new([.. hits.Select(hit => hit.Answer(outputs))]);

    private ImmutableArray<TableHit> ByPriority(ImmutableArray<TableHit> hits, Scope scope)
    {
        var priorities = outputs.Select(output => output.Priorities.Select(scope.Evaluate).ToImmutableArray()).ToImmutableArray();
        return [.. hits.Order(Comparer<TableHit>.Create((left, right) => left.CompareTo(right, priorities)))];
    }

    private FeelValue Aggregate(FeelList values, Scope scope) => aggregation switch
    {
        Aggregation.Sum => Call("sum", values, scope),
        Aggregation.Min => Call("min", values, scope),
        Aggregation.Max => Call("max", values, scope),
        Aggregation.Count => Call("count", values, scope),
        _ => values,
    };

    private static FeelValue Call(string name, FeelList values, Scope scope) =>
        Feel.Functions.BuiltIns.Find(name) is { } function ? Invoking.Call(function, [values], [], scope.Run, default) : FeelNull.Instance;
}
