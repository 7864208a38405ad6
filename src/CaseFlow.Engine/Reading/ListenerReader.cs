using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads <c>zeebe:executionListeners</c> and <c>zeebe:taskListeners</c>. Those that could never be asked are refused, with where they could.</summary>
internal sealed class ListenerReader(ExpressionReader expressions, ProblemLog problems)
{
    private static readonly ImmutableDictionary<string, ListenerEvent> OfElements = ImmutableDictionary<string, ListenerEvent>.Empty
        .Add("beforeAll", ListenerEvent.BeforeAll).Add("start", ListenerEvent.Start).Add("end", ListenerEvent.End).Add("cancel", ListenerEvent.Cancel);

    private static readonly ImmutableDictionary<string, ListenerEvent> OfTasks = ImmutableDictionary<string, ListenerEvent>.Empty
        .Add("creating", ListenerEvent.Creating).Add("assigning", ListenerEvent.Assigning).Add("updating", ListenerEvent.Updating)
        .Add("completing", ListenerEvent.Completing).Add("canceling", ListenerEvent.Canceling);

    /// <summary>The execution listeners of a node, or of the process.</summary>
    public ImmutableArray<Listener> ReadOfElement(XElement element)
    {
        var listeners = Read(element, "executionListeners", "executionListener", OfElements);
        foreach (var (at, listener) in listeners)
        {
            if (Elsewhere(element, listener.Event) is { } elsewhere)
            {
                problems.Error(
                    at, "listener.not_here", $"Expected no {NameOf(at)} listener on a {element.Name.LocalName} like this: use {elsewhere}.", elsewhere);
            }
        }

        return [.. listeners.Select(read => read.Listener)];
    }

    /// <summary>The task listeners of a user task; on anything else they are a problem.</summary>
    public ImmutableArray<Listener> ReadOfTask(XElement element)
    {
        var listeners = Read(element, "taskListeners", "taskListener", OfTasks);
        if (element.Name.LocalName != "userTask" && element.Extension("taskListeners") is { } misplaced)
        {
            problems.Error(
                misplaced, "listener.not_here",
                $"Expected task listeners on a userTask alone, but this is a {element.Name.LocalName}: use execution listeners.",
                "execution listeners");
        }

        return [.. listeners.Select(read => read.Listener)];
    }

    private List<(XElement At, Listener Listener)> Read(
        XElement element, string list, string item, ImmutableDictionary<string, ListenerEvent> events)
    {
        var read = new List<(XElement At, Listener Listener)>();
        foreach (var at in element.Extension(list)?.Elements(BpmnNames.Zeebe + item) ?? [])
        {
            if (at.Text("eventType") is not { } name || !events.TryGetValue(name, out var on))
            {
                var known = string.Join(", ", events.Keys.Order(StringComparer.Ordinal));
                problems.Error(at, "listener.unknown_event", $"Expected the eventType to be one of {known}, but it is \"{at.Text("eventType")}\".", known);
            }
            else if (at.Text("type") is not { } type)
            {
                problems.Error(at, "listener.no_type", "Expected a listener to have a type, which names its job, but it has none.");
            }
            else if (read.Exists(other => other.Listener.Event == on && other.At.Text("type") == type))
            {
                problems.Error(at, "listener.twice", $"Expected each {name} listener once, but \"{type}\" occurs again: give one of them another type.");
            }
            else
            {
                read.Add((at, new Listener(on, JobReader.ReadListener(element, at, type, expressions))));
            }
        }

        return read;
    }

    /// <summary>Where the listener could be instead; null where it is right.</summary>
    private static string? Elsewhere(XElement element, ListenerEvent on) => (element.Name.LocalName, on) switch
    {
        ("boundaryEvent", _) when Has(element, "compensateEventDefinition") => "a listener of the activity that undoes",
        (_, ListenerEvent.BeforeAll) when !Has(element, "multiInstanceLoopCharacteristics") => "a start listener, since it runs once",
        ("startEvent", ListenerEvent.Start) => "a start listener of the process or sub-process around it",
        ("boundaryEvent", ListenerEvent.Start) => "a start listener of the activity that it is attached to",
        ("exclusiveGateway" or "inclusiveGateway" or "parallelGateway" or "eventBasedGateway", ListenerEvent.End) =>
            "a start listener of the gateway, or of the element after it",
        ("endEvent", ListenerEvent.End) when Has(element, "errorEventDefinition") => "a listener of the event that catches the error",
        ("intermediateCatchEvent", ListenerEvent.Start) when FollowsEventGateway(element) => "a start listener of the event-based gateway before it",
        _ => null,
    };

    private static bool Has(XElement element, string child) => element.Element(BpmnNames.Bpmn + child) is not null;

    private static bool FollowsEventGateway(XElement element)
    {
        var sources = element.Parent?.Elements(BpmnNames.Bpmn + "sequenceFlow").Where(flow => flow.Text("targetRef") == element.Text("id"))
            .Select(flow => flow.Text("sourceRef")).ToHashSet() ?? [];
        return element.Parent?.Elements(BpmnNames.Bpmn + "eventBasedGateway").Any(gateway => sources.Contains(gateway.Text("id"))) ?? false;
    }

    private static string NameOf(XElement listener) => listener.Text("eventType") ?? "";
}
