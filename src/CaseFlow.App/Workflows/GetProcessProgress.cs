using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>How far one run of a process has come, element by element and in words.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="Version">A version that it ran before it went over to another: how far it had come by then. Null for how far it is.</param>
public sealed record GetProcessProgress(Guid InstanceId, int? Version = null) : IQuery<Outcome<ProcessProgress>>
{
    public sealed class Validator : AbstractValidator<GetProcessProgress>
    {
        public Validator()
        {
            RuleFor(query => query.InstanceId).NotEmpty();
            RuleFor(query => query.Version).GreaterThan(0);
        }
    }

    internal sealed class Handler(Rows rows, EventTypes types, Definitions definitions) : IQueryHandler<GetProcessProgress, Outcome<ProcessProgress>>
    {
        private static readonly Rejection NotRun = new(
            RejectionKind.NotFound, "instance.version_not_run", "Expected a version that the run has run, but it has not run this one.", "version");

        private static readonly Type[] Telling =
        [
            typeof(InstanceEvent.ElementEntered), typeof(InstanceEvent.ElementCompleted), typeof(InstanceEvent.ElementTerminated),
            typeof(InstanceEvent.IncidentRaised), typeof(InstanceEvent.IncidentResolved), typeof(InstanceEvent.Migrated),
        ];

        public async ValueTask<Outcome<ProcessProgress>> Handle(GetProcessProgress query, CancellationToken cancellation)
        {
            var instance = await rows.Of<InstanceRow>().SingleOrDefaultAsync(row => row.InstanceId == query.InstanceId, cancellation);
            if (instance is null)
            {
                return InstanceRejections.NotFound;
            }

            var names = Telling.Select(types.NameOfType).ToArray();
            var events = await rows.Of<EventRow>()
                .Where(row => row.CaseId == instance.CaseId && row.StreamId == instance.InstanceId && names.Contains(row.Type))
                .OrderBy(row => row.Version)
                .Select(row => new { row.Type, row.Body })
                .ToListAsync(cancellation);
            var happened = events.Select(row => (InstanceEvent)types.Read(row.Type, row.Body)).ToList();
            var key = new ProcessKey(instance.ProcessId, query.Version ?? instance.ProcessVersion);
            var until = key.Version == instance.ProcessVersion ? happened.Count : happened.FindLastIndex(one => LeavesVersion(one, key));
            if (until < 0)
            {
                return NotRun;
            }

            var model = (await definitions.LoadAsync(key, cancellation)).Environment.Model;
            var states = new ElementStates();
            happened.Take(until).ToList().ForEach(states.Apply);
            return new ProcessProgress(instance.InstanceId, states.All(model), ProcessOutline.Of(model), states.Open(model));
        }

        private static bool LeavesVersion(InstanceEvent happened, ProcessKey version) =>
            happened is InstanceEvent.Migrated { From: var from } && from == version.ToString();
    }
}

/// <summary>How far a run of a process has come.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="Elements">Every element of this version that was entered.</param>
/// <param name="Steps">The steps of the process, entered or not.</param>
/// <param name="Visits">What is open, visit by visit: an element may be open several times.</param>
public sealed record ProcessProgress(
    Guid InstanceId, ImmutableArray<ElementProgress> Elements, ImmutableArray<ProcessStep> Steps, ImmutableArray<OpenVisit> Visits);

/// <summary>One open visit of an element.</summary>
/// <param name="VisitId">The visit.</param>
/// <param name="ElementId">The element.</param>
/// <param name="ScopeVisitId">The visit of the scope around it; that of the outermost is the run itself.</param>
public sealed record OpenVisit(Guid VisitId, string ElementId, Guid ScopeVisitId);

/// <summary>How far an element of a process has come.</summary>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="State">What it does now, or how it ended last.</param>
public sealed record ElementProgress(string ElementId, ElementState State);

/// <summary>What an element of a running process does.</summary>
public enum ElementState
{
    /// <summary>It did what it is there for.</summary>
    Done,

    /// <summary>Something else ended it before it was done.</summary>
    Cancelled,

    /// <summary>It is at work, or waits.</summary>
    Current,

    /// <summary>It cannot go on until a person has mended the cause.</summary>
    Incident,
}
