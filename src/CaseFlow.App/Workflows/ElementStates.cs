using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Follows the elements of one run through its events. An element may be entered several times: what is open now counts, else its last end.
/// What was done in an older version is shown where the present one has the same element.
/// </summary>
internal sealed class ElementStates
{
    private readonly Dictionary<string, ElementState> _ended = new(StringComparer.Ordinal);
    private readonly Dictionary<ElementInstanceId, string> _open = [];
    private readonly Dictionary<ElementInstanceId, ElementInstanceId> _scopes = [];
    private readonly Dictionary<IncidentId, string> _incidents = [];

    public void Apply(InstanceEvent happened)
    {
        switch (happened)
        {
            case InstanceEvent.ElementEntered e:
                _open[e.ElementInstanceId] = e.ElementId;
                _scopes[e.ElementInstanceId] = e.ScopeId;
                break;
            case InstanceEvent.ElementCompleted e:
                Close(e.ElementInstanceId, e.ElementId, ElementState.Done);
                break;
            case InstanceEvent.ElementTerminated e:
                Close(e.ElementInstanceId, e.ElementId, ElementState.Cancelled);
                break;
            case InstanceEvent.IncidentRaised e:
                _incidents[e.IncidentId] = e.ElementId;
                break;
            case InstanceEvent.IncidentResolved e:
                _incidents.Remove(e.IncidentId);
                break;
            case InstanceEvent.Migrated e:
                Rename(e);
                break;
            default:
                break;
        }
    }

    /// <summary>What is drawn and open, in the order of entry.</summary>
    public ImmutableArray<OpenVisit> Open(ProcessModel model) =>
    [
        .. from visit in _scopes
           let id = _open.GetValueOrDefault(visit.Key)
           where id is not null && model.FindNode(id) is not null
           select new OpenVisit(visit.Key.Value, id, visit.Value.Value),
    ];

    /// <summary>All drawn ones that were entered, by id.</summary>
    public ImmutableArray<ElementProgress> All(ProcessModel model)
    {
        var open = _open.Values.ToHashSet(StringComparer.Ordinal);
        var troubled = _incidents.Values.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from id in _ended.Keys.Union(open).Union(troubled)
               where model.FindNode(id) is not null
               orderby id
               select new ElementProgress(
                   id, troubled.Contains(id) ? ElementState.Incident : open.Contains(id) ? ElementState.Current : _ended[id]),
        ];
    }

    private void Rename(InstanceEvent.Migrated migrated)
    {
        foreach (var (visit, elementId) in _open.ToList())
        {
            _open[visit] = migrated.IdOf(elementId);
        }

        foreach (var (incident, elementId) in _incidents.ToList())
        {
            _incidents[incident] = migrated.IdOf(elementId);
        }

        var ended = _ended.ToList();
        _ended.Clear();
        foreach (var (elementId, state) in ended)
        {
            _ended[migrated.IdOf(elementId)] = state;
        }
    }

    private void Close(ElementInstanceId visit, string elementId, ElementState state)
    {
        _open.Remove(visit);
        _ended[elementId] = state;
    }
}
