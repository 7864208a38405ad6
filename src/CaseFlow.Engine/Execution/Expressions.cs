using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Execution;

/// <summary>Evaluates the expressions of a model where an element stands, and says as faults what is not as expected.</summary>
/// <param name="run">What is carried out.</param>
/// <param name="context">What it may know.</param>
/// <param name="receivers">Posts and groups that have the task whose expressions these are, or are offered it; null for no task's.</param>
internal sealed class Expressions(Run run, DecisionContext context, IEnumerable<string>? receivers = null)
{
    private FeelHost? _host;
    private (ImmutableSortedDictionary<string, TaskFacts>? Completed, FeelContext Names) _tasks = (null, FeelContext.Empty);

    // most commands evaluate nothing
    public FeelHost Host => _host ??= FeelHost.For(context, DeadlineFunction.For(run.Environment, context.Now, receivers));

    public FeelResult Evaluate(FeelExpression expression, ElementInstanceId at, FeelContext? more = null)
    {
        var names = Names(at);
        return expression.Evaluate(more is null ? names : names.With(more), Host);
    }

    /// <summary>What expressions see: the variables, and under <see cref="Scopes.TaskFactsName"/> who completed which user task.</summary>
    public FeelContext Names(ElementInstanceId at)
    {
        var (variables, completed) = (Scopes.VisibleFrom(run.State, at), run.State.CompletedTasks);
        if (completed.IsEmpty)
        {
            return variables;
        }

        if (completed != _tasks.Completed)
        {
            var facts = FeelContext.Of([.. completed.Select(task => (task.Key, (FeelValue)task.Value.ToFeel()))]);
            _tasks = (completed, facts);
        }

        return variables.With(Scopes.TaskFactsName, _tasks.Names);
    }

    /// <summary>The value; a fault when it is null because a variable is unknown.</summary>
    public Attempt<FeelValue> Known(FeelExpression expression, ElementInstanceId at)
    {
        var result = Evaluate(expression, at);
        return result.Value.IsNull && result.Warnings.FirstOrDefault(warning => warning.Kind == FeelWarningKind.NoVariableFound) is { } warning
            ? new Fault("expression.unknown_variable", $"\"{expression.Text}\": {warning.Message}")
            : result.Value;
    }

    /// <summary>True or false; null is a fault, unlike in FEEL, so that a token never takes the wrong way silently.</summary>
    public Attempt<bool> Condition(FeelExpression expression, ElementInstanceId at, FeelContext? more = null)
    {
        var result = Evaluate(expression, at, more);
        return result.Value is FeelBoolean boolean
            ? boolean.Value
            : new Fault("condition.not_boolean", $"Expected \"{expression.Text}\" to be true or false, but it is {Describe(result)}.");
    }

    public Attempt<FeelValue> Value(ModelExpression expression, ElementInstanceId at)
    {
        if (expression is not ModelExpression.Feel feel)
        {
            return new FeelString(((ModelExpression.Literal)expression).Text);
        }

        var result = Evaluate(feel.Expression, at);
        return result.Value.IsNull && result.Warnings.Length > 0
            ? new Fault("expression.failed", $"Expected a value of \"{feel.Expression.Text}\", but it is {Describe(result)}.")
            : result.Value;
    }

    /// <summary>A text; null and the empty text are null.</summary>
    public Attempt<string?> Text(ModelExpression? expression, ElementInstanceId at, string what) =>
        expression is null
            ? (string?)null
            : Value(expression, at).Then<string?>(value => value switch
            {
                FeelNull => (string?)null,
                FeelString { Value: var text } => string.IsNullOrWhiteSpace(text) ? null : text,
                FeelNumber number => number.ToString(),
                _ => Unexpected(what, "a text", value),
            });

    public Attempt<string> RequiredText(ModelExpression expression, ElementInstanceId at, string what) =>
        Text(expression, at, what).Then<string>(text => text is null ? new Fault("expression.empty", $"Expected {what}, but it is empty.") : text);

    /// <summary>A comma-separated text or a list of texts; empty texts are left out.</summary>
    public Attempt<ImmutableSortedSet<string>> Texts(ModelExpression? expression, ElementInstanceId at, string what) =>
        expression is null
            ? ImmutableSortedSet.Create<string>(StringComparer.Ordinal)
            : Value(expression, at).Then<ImmutableSortedSet<string>>(value => value switch
            {
                FeelNull => ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
                FeelString text => Set(text.Value.Split(',')),
                FeelList list when list.Items.All(item => item is FeelString) => Set(list.Items.Cast<FeelString>().Select(item => item.Value)),
                _ => Unexpected(what, "a list of texts", value),
            });

    /// <summary>A moment in UTC, whole milliseconds; null is null.</summary>
    public Attempt<DateTimeOffset?> Moment(ModelExpression? expression, ElementInstanceId at, string what) =>
        expression is null
            ? (DateTimeOffset?)null
            : Value(expression, at).Then<DateTimeOffset?>(value => value is FeelNull or FeelString { Value: "" }
                ? (DateTimeOffset?)null
                : Moments.TryRead(value, out var moment)
                    ? moment
                    : Unexpected(what, "a date and time with offset", value));

    public Attempt<int> Integer(ModelExpression expression, ElementInstanceId at, int min, int max, string what) =>
        Value(expression, at).Then<int>(value =>
            int.TryParse((value as FeelString)?.Value ?? value.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
                ? number
                : Unexpected(what, $"a whole number from {min} to {max}", value));

    private static Fault Unexpected(string what, string expected, FeelValue value) =>
        new("expression.wrong_type", $"Expected {what} to be {expected}, but it is {value}.");

    private static string Describe(FeelResult result) =>
        result.Warnings.IsEmpty ? result.Value.ToString() : $"{result.Value} ({result.Warnings[0].Message})";

    private static ImmutableSortedSet<string> Set(IEnumerable<string> texts) =>
        texts.Select(text => text.Trim()).Where(text => text.Length > 0).ToImmutableSortedSet(StringComparer.Ordinal);
}
