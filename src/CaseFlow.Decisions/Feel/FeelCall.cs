using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>One call of a function: its arguments, and the place where a failure is noted.</summary>
public sealed class FeelCall
{
    internal FeelCall(FeelFunction function, ImmutableArray<FeelValue> arguments, Run run, Span span) =>
        (Function, Arguments, Run, Span) = (function, arguments, run, span);

    /// <summary>The arguments in the order of the parameters.</summary>
    public ImmutableArray<FeelValue> Arguments { get; }

    internal FeelFunction Function { get; }

    internal Run Run { get; }

    internal Span Span { get; }

    /// <summary>Answers null and notes why, e.g. "Expected a working calendar, but AU has none."</summary>
    public FeelValue Fail(string message) => Warn(FeelWarningKind.FunctionFailed, $"{Function.Name}: {message}");

    // what the signature has already checked
    internal string Text(int index) => ((FeelString)Arguments[index]).Value;

    internal decimal Number(int index) => ((FeelNumber)Arguments[index]).Value;

    internal ImmutableArray<FeelValue> Items(int index) => ((FeelList)Arguments[index]).Items;

    internal FeelContext Entries(int index) => (FeelContext)Arguments[index];

    internal bool Has(int index) => !Arguments[index].IsNull;

    internal FeelValue Invoke(FeelValue function, params ImmutableArray<FeelValue> arguments) =>
        Invoking.Call((FeelFunction)function, arguments, [], Run, Span);

    internal FeelValue Warn(FeelWarningKind kind, string message) => Run.Warn(kind, Span, message);
}
