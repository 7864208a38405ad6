using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>One evaluation from start to end: the host, the warnings so far, and what is left of the limits.</summary>
internal class Run(FeelHost host)
{
    // most evaluations have nothing to say
    private List<FeelWarning>? _warnings;
    private int _stepsLeft = FeelLimits.MaxSteps;
    private int _depth;

    public FeelHost Host { get; } = host;

    /// <summary>The element of a decision model that is being evaluated; null outside of models.</summary>
    public string? ElementId { get; set; }

    /// <summary>Whether a limit was reached: everything from here on is null.</summary>
    public bool IsExhausted { get; private set; }

    public ImmutableArray<FeelWarning> Warnings => _warnings is null ? [] : [.. _warnings];

    /// <summary>Notes why the answer is null, and gives that null. After a limit there is nothing more to say.</summary>
    public FeelNull Warn(FeelWarningKind kind, Span span, string message)
    {
        if (!IsExhausted && Mark() < FeelLimits.MaxWarnings)
        {
            Add(kind, span, message);
        }

        return FeelNull.Instance;
    }

    /// <summary>A place in the warnings, to return to by <see cref="Forgive"/>.</summary>
    public int Mark() => _warnings?.Count ?? 0;

    /// <summary>Drops what was said since of these kinds: it was no mistake.</summary>
    public void Forgive(int mark, params ReadOnlySpan<FeelWarningKind> kinds)
    {
        for (var index = Mark() - 1; index >= mark; index--)
        {
            if (kinds.Contains(_warnings![index].Kind))
            {
                _warnings.RemoveAt(index);
            }
        }
    }

    /// <summary>The value, when it is neither too great nor nested too deep; else null. Called where values are put together.</summary>
    public FeelValue Admit(FeelValue value, Span span)
    {
        if (value.Nesting > FeelLimits.MaxValueNesting)
        {
            Exhaust(span, $"a value nested at most {FeelLimits.MaxValueNesting} deep");
        }

        return Spend(value.Weight, span) ? value : FeelNull.Instance;
    }

    /// <summary>Takes over the warnings and the spent limits of an evaluation inside this one.</summary>
    protected void Adopt(Run inner)
    {
        foreach (var warning in inner.Warnings.Where(warning => Mark() < FeelLimits.MaxWarnings || warning.Kind == FeelWarningKind.LimitReached))
        {
            (_warnings ??= []).Add(warning);
        }

        _stepsLeft = inner._stepsLeft;
        IsExhausted |= inner.IsExhausted;
    }

    /// <summary>What an evaluation inside this one may still spend.</summary>
    protected void Continue(Run outer) => (_stepsLeft, _depth) = (outer._stepsLeft, outer._depth);

    /// <summary>Goes deeper, to be followed by <see cref="Leave"/>; false when a limit is reached.</summary>
    public bool Enter(Span span, int levels = 1)
    {
        _depth += levels;
        return Spend(1, span) && (_depth <= FeelLimits.MaxDepth || Exhaust(span, $"at most {FeelLimits.MaxDepth} levels"));
    }

    public void Leave(int levels = 1) => _depth -= levels;

    /// <summary>Takes steps for work done, or about to be done; false when none are left.</summary>
    public bool Spend(long steps, Span span)
    {
        if (IsExhausted || steps > _stepsLeft)
        {
            return Exhaust(span, $"at most {FeelLimits.MaxSteps} steps");
        }

        _stepsLeft -= (int)steps;
        return true;
    }

    private bool Exhaust(Span span, string expected)
    {
        if (!IsExhausted)
        {
            IsExhausted = true;
            // this one must not be lost, whatever came before
            Add(FeelWarningKind.LimitReached, span, $"Expected {expected}, but the evaluation needs more.");
        }

        return false;
    }

    private void Add(FeelWarningKind kind, Span span, string message)
    {
        var text = message.Length <= FeelLimits.MaxMessageLength ? message : string.Concat(message.AsSpan(0, FeelLimits.MaxMessageLength), "…");
        (_warnings ??= []).Add(new(kind, span.Start, span.Length, text, ElementId));
    }
}
