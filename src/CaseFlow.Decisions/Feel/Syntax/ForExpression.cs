using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>for x in xs, y in ys return f(x, y)</c>; <c>partial</c> is the list of results so far.</summary>
internal sealed class ForExpression(Span span, ImmutableArray<Iterator> iterators, Node body)
    : Node(span, [.. iterators.SelectMany(iterator => iterator.Nodes), body])
{
    /// <summary>The name of the list of results so far.</summary>
    public const string Partial = "partial";

    private readonly bool _usesPartial = body.Descend().Any(node => node is NameReference { Name: Partial });

    public override FeelValue Evaluate(Scope scope)
    {
        var results = ImmutableArray.CreateBuilder<FeelValue>();
        var isComplete = Iterating.Walk(iterators, scope, inner =>
        {
            results.Add((_usesPartial ? WithPartial(inner, results) : inner).Evaluate(body));
            return true;
        });

        return isComplete ? scope.Run.Admit(new FeelList(results.DrainToImmutable()), Span) : FeelNull.Instance;
    }

    private Scope WithPartial(Scope scope, ImmutableArray<FeelValue>.Builder results) =>
        scope.With(Partial, scope.Run.Admit(new FeelList(results.ToImmutable()), Span));

    public override void Print(StringBuilder text)
    {
        text.Append("for ");
        Iterator.Print(text, iterators);
        text.Append(" return ");
        body.Print(text);
    }
}
