using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>One evaluation from start to end: the host, the warnings so far, and what is left of the limits.</summary>
internal class Run(FeelHost host)
{
    private readonly ImmutableArray<FeelWarning>.Builder _warnings = ImmutableArray.CreateBuilder<FeelWarning>(0);
    private int _stepsLeft = FeelLimits.MaxSteps;
    private int _depth;

    public FeelHost Host { get; } = host;

    /// <summary>The element of a decision model that is being evaluated; null outside of models.</summary>
    public string? ElementId { get; set; }

    /// <summary>Whether a limit was reached: everything from here on is null.</summary>
    public bool IsExhausted { get; private set; }

    public ImmutableArray<FeelWarning> Warnings => _warnings.ToImmutable();

    /// <summary>Notes why the answer is null, and gives that null.</summary>
    public FeelNull Warn(FeelWarningKind kind, Span span, string message)
    {
        if (_warnings.Count < FeelLimits.MaxWarnings)
        {
            _warnings.Add(new(kind, span.Start, span.Length, message, ElementId));
        }

        return FeelNull.Instance;
    }

    /// <summary>Takes over the warnings and the spent limits of an evaluation inside this one.</summary>
    protected void Adopt(Run inner)
    {
        _warnings.AddRange(inner._warnings.Take(FeelLimits.MaxWarnings - Math.Min(_warnings.Count, FeelLimits.MaxWarnings)));
        _stepsLeft = inner._stepsLeft;
        IsExhausted |= inner.IsExhausted;
    }

    /// <summary>What an evaluation inside this one may still spend.</summary>
    protected void Continue(Run outer) => (_stepsLeft, _depth) = (outer._stepsLeft, outer._depth);

    /// <summary>Goes one level deeper; false when a limit is reached.</summary>
    public bool Enter(Span span) => Spend(1, span) && (++_depth <= FeelLimits.MaxDepth || Exhaust(span, $"at most {FeelLimits.MaxDepth} levels"));

    public void Leave() => _depth--;

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
            _warnings.Add(new(FeelWarningKind.LimitReached, span.Start, span.Length, $"Expected {expected}, but the evaluation needs more.", ElementId));
        }

        return false;
    }
}
