using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>How far one run of a process has come, element by element and in words.</summary>
public sealed record GetProcessProgress(Guid InstanceId) : IQuery<Outcome<ProcessProgress>>
{
    public sealed class Validator : AbstractValidator<GetProcessProgress>
    {
        public Validator() => RuleFor(query => query.InstanceId).NotEmpty();
    }

    internal sealed class Handler(Rows rows, EventTypes types, Definitions definitions) : IQueryHandler<GetProcessProgress, Outcome<ProcessProgress>>
    {
        private static readonly Type[] Telling =
        [
            typeof(InstanceEvent.ElementEntered), typeof(InstanceEvent.ElementCompleted), typeof(InstanceEvent.ElementTerminated),
            typeof(InstanceEvent.IncidentRaised), typeof(InstanceEvent.IncidentResolved),
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
            var process = await definitions.LoadAsync(new ProcessKey(instance.ProcessId, instance.ProcessVersion), cancellation);
            var states = new ElementStates();
            events.ForEach(row => states.Apply((InstanceEvent)types.Read(row.Type, row.Body)));
            return new ProcessProgress(instance.InstanceId, states.All(process.Environment.Model), ProcessOutline.Of(process.Environment.Model));
        }
    }
}

/// <summary>How far a run of a process has come.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="Elements">Every element that was entered.</param>
/// <param name="Steps">The steps of the process, entered or not.</param>
public sealed record ProcessProgress(Guid InstanceId, ImmutableArray<ElementProgress> Elements, ImmutableArray<ProcessStep> Steps);

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
