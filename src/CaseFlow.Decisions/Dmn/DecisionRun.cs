using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>One evaluation of a decision: every decision that it requires is evaluated once.</summary>
internal sealed class DecisionRun(FeelContext inputs, FeelHost host) : Run(host)
{
    // decisions behind decisions; each level takes much stack
    private const int MaxRequirementDepth = 200;

    private readonly Dictionary<DrgElement, FeelValue> _values = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<MatchedRule>.Builder _matchedRules = ImmutableArray.CreateBuilder<MatchedRule>();
    private string _decisionId = "";
    private int _requirementDepth;

    public ImmutableArray<MatchedRule> MatchedRules => _matchedRules.ToImmutable();

    /// <summary>Notes that a rule matched.</summary>
    public void Matched(string ruleId, FeelContext tested, FeelContext outputs) => _matchedRules.Add(new(_decisionId, ruleId, tested, outputs));

    /// <summary>The value of an element: what came from outside, what was decided, or a function.</summary>
    public FeelValue ValueOf(DecisionModel model, DrgElement element)
    {
        if (_values.TryGetValue(element, out var known))
        {
            return known;
        }

        // a decision that requires itself sees null
        _values[element] = FeelNull.Instance;
        if (++_requirementDepth > MaxRequirementDepth)
        {
            return Warn(FeelWarningKind.LimitReached, default, $"Expected at most {MaxRequirementDepth} decisions that require each other, but found more.");
        }

        var value = Compute(model, element);
        _requirementDepth--;
        _values[element] = value;
        return value;
    }

    /// <summary>The result of a decision service whose inputs come from outside.</summary>
    public FeelValue Serve(DecisionModel model, DecisionService service)
    {
        foreach (var reference in References(model, service.Inputs))
        {
            var given = inputs.TryGet(reference.Element.Name, out var value) ? value : FeelNull.Instance;
            _values[reference.Element] = Typed.Convert(given, TypeOf(reference.Element), this, reference.Element.Id);
        }

        return Outputs(model, service);
    }

    private FeelValue Compute(DecisionModel model, DrgElement element) => element switch
    {
        InputData input => FromOutside(model, input, input.Type),
        DecisionElement { Logic: { } logic } decision => Decide(model, decision, logic),
        DecisionElement decision => FromOutside(model, decision, decision.Type),
        BusinessKnowledgeModel knowledge => FunctionOf(model, knowledge),
        DecisionService service => FunctionOf(model, service),
        _ => FeelNull.Instance,
    };

    private FeelValue FromOutside(DecisionModel model, DrgElement element, FeelType type)
    {
        var found = inputs.TryGet(element.Name, out var value) || TryFindImported(model, element.Name, out value);
        return found && value is not null ? Typed.Convert(value, type, this, element.Id) : FeelNull.Instance;
    }

    private bool TryFindImported(DecisionModel model, string name, out FeelValue? value)
    {
        value = null;
        return inputs.TryGet(model.Name, out var imported) && imported is FeelContext entries && entries.TryGet(name, out value);
    }

    private FeelValue Decide(DecisionModel model, DecisionElement decision, Node logic)
    {
        var scope = Scope.Of(Undeclared(model), this).With(Seen(model, decision.Requirements));
        var outer = _decisionId;
        _decisionId = decision.Id;
        var value = scope.Evaluate(new Typed(logic, decision.Type, decision.Id));
        _decisionId = outer;
        return value;
    }

    private FeelFunction FunctionOf(DecisionModel model, BusinessKnowledgeModel knowledge)
    {
        var body = new Typed(knowledge.Body, knowledge.Type, knowledge.Id);
        return new(knowledge.Name, [new Signature(knowledge.Parameters, call =>
            Scope.Of(Seen(model, knowledge.Requirements), this).WithArguments(knowledge.Parameters, call.Arguments).Evaluate(body))]);
    }

    private FeelFunction FunctionOf(DecisionModel model, DecisionService service)
    {
        var parameters = References(model, service.Inputs)
            .Select(reference => new Parameter(reference.Element.Name, TypeOf(reference.Element), AcceptsNull: true));
        return new(service.Name, [new Signature([.. parameters], call => Call(model, service, call))]);
    }

    private FeelValue Call(DecisionModel model, DecisionService service, FeelCall call)
    {
        var given = FeelContext.Empty;
        foreach (var (reference, argument) in References(model, service.Inputs).Zip(call.Arguments))
        {
            given = given.With(reference.Element.Name, argument);
        }

        var inner = new DecisionRun(given, Host);
        inner.Continue(this);
        inner._requirementDepth = _requirementDepth;
        var value = inner.Serve(model, service);
        Adopt(inner);
        _matchedRules.AddRange(inner.MatchedRules);
        return value;
    }

    private FeelValue Outputs(DecisionModel model, DecisionService service)
    {
        var outputs = References(model, service.Outputs).ToList();
        if (outputs is [var only])
        {
            return Typed.Convert(ValueOf(only.Model, only.Element), service.Type, this, service.Id);
        }

        var entries = outputs.Aggregate(FeelContext.Empty, (context, output) => context.With(output.Element.Name, ValueOf(output.Model, output.Element)));
        return Typed.Convert(entries, service.Type, this, service.Id);
    }

    // models drawn for Camunda name variables of the process without declaring them as input data
    private FeelContext Undeclared(DecisionModel model) =>
        FeelContext.Of([.. inputs.Entries.Where(entry => !model.Declares(entry.Key)).Select(entry => (entry.Key, entry.Value))]);

    private FeelContext Seen(DecisionModel model, ImmutableArray<string> requirements)
    {
        var seen = FeelContext.Empty;
        foreach (var reference in References(model, requirements))
        {
            var value = ValueOf(reference.Model, reference.Element);
            seen = reference.Import is { } import
                ? seen.With(import, (seen.TryGet(import, out var others) ? (FeelContext)others : FeelContext.Empty).With(reference.Element.Name, value))
                : WithId(seen.With(reference.Element.Name, value), reference.Element, value);
        }

        return seen;
    }

    // and they call a required decision by its id
    private static FeelContext WithId(FeelContext seen, DrgElement element, FeelValue value) =>
        element is DecisionElement && !seen.TryGet(element.Id, out _) ? seen.With(element.Id, value) : seen;

    private static IEnumerable<Reference> References(DecisionModel model, ImmutableArray<string> references) =>
        references.Select(reference => model.TryFind(reference, out var found) ? found : null).OfType<Reference>();

    /// <summary>What an element must be when others see it.</summary>
    public static FeelType TypeOf(DrgElement element) => element switch
    {
        InputData input => input.Type,
        DecisionElement decision => decision.Type,
        _ => FeelType.Any,
    };
}
