using System.Xml.Linq;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads what an event waits for or throws.</summary>
internal sealed class EventDefinitionReader(Definitions definitions, ExpressionReader expressions)
{
    private readonly ProblemLog _problems = definitions.Problems;
    private readonly MessageReader _messages = new(definitions, expressions);

    /// <summary>The definition; null for none, and for one that is reported as a problem.</summary>
    public EventDefinition? Read(XElement @event, EventUse use)
    {
        var found = @event.Elements().Where(element => element.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)).ToList();
        if (@event.Element(BpmnNames.Bpmn + "eventDefinitionRef") is not null || found.Count > 1)
        {
            _problems.Error(@event, "event.not_one_definition", "Expected at most one event definition, but there are several: draw one event for each.");
            return null;
        }

        return found switch
        {
            [] => None(@event, use),
            [var only] when use.Definitions.Contains(only.Name.LocalName) => Read(only, @event, use),
            [var only] => Refuse(only, use),
            _ => null,
        };
    }

    private EventDefinition? Read(XElement definition, XElement @event, EventUse use) =>
        definition.Name.LocalName switch
        {
            "timerEventDefinition" => ReadTimer(definition, use),
            "messageEventDefinition" => use.IsThrowing ? _messages.ReadThrown(definition, @event) : _messages.ReadAwaited(definition, use.NeedsCorrelationKey),
            "signalEventDefinition" => ReadSignal(definition, use),
            "errorEventDefinition" => new ErrorEventDefinition(ReadCode(definition, "error", use)),
            "escalationEventDefinition" => new EscalationEventDefinition(ReadCode(definition, "escalation", use)),
            "compensateEventDefinition" => ReadCompensation(definition, use),
            "linkEventDefinition" => ReadLink(definition),
            "conditionalEventDefinition" => ReadConditional(definition),
            _ => new TerminateEventDefinition(),
        };

    private EventDefinition? None(XElement @event, EventUse use)
    {
        if (!use.IsNonePossible)
        {
            _problems.Error(@event, "event.no_definition", $"Expected {use.Name} to say what it waits for, but it has no event definition.");
        }

        return null;
    }

    private EventDefinition? Refuse(XElement definition, EventUse use)
    {
        if (EventUse.Executed.Contains(definition.Name.LocalName))
        {
            var possible = use.Definitions.IsEmpty ? "no event definition" : string.Join(" or ", use.Definitions);
            _problems.Error(definition, "event.wrong_definition", $"Expected {possible} on {use.Name}, but it has {definition.Name.LocalName}.");
        }
        else
        {
            Unsupported.Report(definition, _problems);
        }

        return null;
    }

    private TimerEventDefinition? ReadTimer(XElement definition, EventUse use)
    {
        var times = definition.Elements().Where(element => element.Name.LocalName is "timeDate" or "timeDuration" or "timeCycle").ToList();
        if (times is not [var time])
        {
            _problems.Error(definition, "timer.not_one", "Expected one of timeDate, timeDuration and timeCycle, but there is not exactly one.");
            return null;
        }

        if (!use.Timers.Contains(time.Name.LocalName))
        {
            _problems.Error(
                definition, "timer.wrong_kind", $"Expected {string.Join(" or ", use.Timers)} on {use.Name}, but it has {time.Name.LocalName}.");
        }

        if (use == EventUse.ProcessStart && time.Value.Trim().StartsWith('='))
        {
            _problems.Error(definition, "timer.not_fixed", "Expected a fixed text on the start event of a process, but the timer is an expression.");
        }

        var kind = time.Name.LocalName switch { "timeDate" => TimerKind.Date, "timeDuration" => TimerKind.Duration, _ => TimerKind.Cycle };
        var timer = new TimerEventDefinition(kind, expressions.Either(definition, time.Value.Trim(), time.Name.LocalName));
        if (timer.Expression is ModelExpression.Literal { Text: var text } && !timer.IsReadable(text))
        {
            _problems.Error(definition, "timer.syntax", $"Expected {timer.Expected}, but {time.Name.LocalName} is \"{text}\".");
        }

        return timer;
    }

    private SignalEventDefinition? ReadSignal(XElement definition, EventUse use)
    {
        if (definitions.Resolve(definition, "signal").Text("name") is not { } name)
        {
            _problems.Error(definition, "signal.no_name", "Expected signalRef to name a signal with a name, but there is none.");
            return null;
        }

        if (use == EventUse.ProcessStart && name.StartsWith('='))
        {
            _problems.Error(
                definition, "signal.name_not_fixed", "Expected the start event of a process to wait for a fixed name, but it is an expression.");
        }

        return new SignalEventDefinition(expressions.Either(definition, name, "the signal name"));
    }

    private ConditionalEventDefinition? ReadConditional(XElement definition)
    {
        if (definition.Element(BpmnNames.Bpmn + "condition") is not { } condition)
        {
            _problems.Error(definition, "condition.missing", "Expected a conditional event to say what must become true, but it has no condition.");
            return null;
        }

        var filter = definition.Extension("conditionalFilter");
        var names = (filter.Text("variableNames") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new ConditionalEventDefinition(
            expressions.Feel(definition, condition.Value.Trim(), "the condition"),
            [.. names.Select(name => expressions.VariableName(definition, name, "variableNames"))],
            ReadChanges(definition, filter.Text("variableEvents")));
    }

    private VariableChange ReadChanges(XElement definition, string? text)
    {
        if (text is null)
        {
            return VariableChange.Any;
        }

        var changes = VariableChange.None;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            changes |= word switch { "create" => VariableChange.Create, "update" => VariableChange.Update, _ => VariableChange.None };
            if (word is not ("create" or "update"))
            {
                _problems.Error(definition, "condition.bad_filter", $"Expected variableEvents to be create, update or both, but it has \"{word}\".");
            }
        }

        return changes;
    }

    private CompensationEventDefinition ReadCompensation(XElement definition, EventUse use)
    {
        if (use.IsThrowing && !definition.Flag("waitForCompletion", byDefault: true))
        {
            _problems.Error(
                definition, "compensation.not_awaited", "Expected a compensation event to wait until all is undone, but waitForCompletion is false.");
        }

        return new CompensationEventDefinition(use.IsThrowing ? definition.Text("activityRef") : null);
    }

    private LinkEventDefinition? ReadLink(XElement definition)
    {
        if (definition.Text("name") is { } name)
        {
            return new LinkEventDefinition(name);
        }

        _problems.Error(definition, "link.no_name", "Expected a link event to have a link name, by which its other half is found, but it has none.");
        return null;
    }

    private ModelExpression? ReadCode(XElement definition, string kind, EventUse use)
    {
        var found = definitions.Resolve(definition, kind);
        var code = expressions.EitherOrNull(definition, found.Text($"{kind}Code"), $"the {kind} code");
        if (code is null && (use.IsThrowing || found is not null))
        {
            _problems.Error(definition, $"{kind}.no_code", $"Expected {kind}Ref to name what has an {kind}Code, but there is none.");
        }

        if (code is ModelExpression.Feel && !use.IsThrowing)
        {
            _problems.Error(definition, $"{kind}.code_not_fixed", $"Expected {use.Name} to catch a fixed {kind}Code, but it is an expression.");
        }

        return code;
    }
}
