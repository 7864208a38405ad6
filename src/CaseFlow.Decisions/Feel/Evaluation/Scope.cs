using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>The names that can be seen at one place: a chain, the innermost first, the variables last.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly string? _name;
    private readonly FeelValue _value;

    private Scope(Scope? outer, string? name, FeelValue value, Run run) => (_outer, _name, _value, Run) = (outer, name, value, run);

    public Run Run { get; }

    public static Scope Of(FeelContext variables, Run run) => new(null, null, variables, run);

    /// <summary>The scope of what needs no names.</summary>
    public static Scope OfConstants() => Of(FeelContext.Empty, new Run(FeelHost.Nowhere));

    /// <summary>Adds one name.</summary>
    public Scope With(string name, FeelValue value) => new(this, name, value, Run);

    /// <summary>Adds all entries of a context.</summary>
    public Scope With(FeelContext entries) => new(this, null, entries, Run);

    /// <summary>Adds the arguments of a call.</summary>
    public Scope WithArguments(ImmutableArray<Parameter> parameters, ImmutableArray<FeelValue> arguments)
    {
        var scope = this;
        for (var index = 0; index < parameters.Length; index++)
        {
            scope = scope.With(parameters[index].Name, arguments[index]);
        }

        return scope;
    }

    public bool TryGet(string name, [MaybeNullWhen(false)] out FeelValue value)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope.TryGetHere(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    public FeelValue Evaluate(Node node)
    {
        var value = Run.Enter(node.Span) ? node.Evaluate(this) : FeelNull.Instance;
        Run.Leave();
        return Run.IsExhausted ? FeelNull.Instance : value;
    }

    public FeelNull Warn(FeelWarningKind kind, Span span, string message) => Run.Warn(kind, span, message);

    private bool TryGetHere(string name, [MaybeNullWhen(false)] out FeelValue value)
    {
        if (_name is null)
        {
            return ((FeelContext)_value).TryGet(name, out value);
        }

        value = _value;
        return string.Equals(_name, name, StringComparison.Ordinal);
    }
}
