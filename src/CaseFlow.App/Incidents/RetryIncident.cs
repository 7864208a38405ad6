using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Incidents;

/// <summary>Lets a step that met an incident try again, after the cause was mended. If it fails again there is a new incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Variables">Corrected variables; empty when the cause lay elsewhere.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record RetryIncident(Guid IncidentId, FeelContext Variables) : ICommand<Outcome<IncidentReceipt>>
{
    public sealed class Validator : AbstractValidator<RetryIncident>
    {
        public Validator()
        {
            RuleFor(command => command.IncidentId).NotEmpty();
            RuleFor(command => command.Variables).NotNull();
        }
    }

    internal sealed class Handler(Rows rows, Instances instances) : ICommandHandler<RetryIncident, Outcome<IncidentReceipt>>
    {
        private static readonly Rejection NotFound =
            new(RejectionKind.NotFound, "incident.not_found", "Expected the id of an incident, but there is none with this id.");

        public async ValueTask<Outcome<IncidentReceipt>> Handle(RetryIncident command, CancellationToken cancellation)
        {
            var incident = await rows.Of<IncidentRow>().Where(row => row.IncidentId == command.IncidentId)
                .Select(row => new { row.CaseId, row.InstanceId }).SingleOrDefaultAsync(cancellation);
            if (incident is null)
            {
                return NotFound;
            }

            var retry = new InstanceCommand.RetryIncident(new IncidentId(command.IncidentId), command.Variables);
            var rejection = await instances.SendAsync(incident.CaseId, new InstanceId(incident.InstanceId), retry, cancellation);
            return rejection is null ? new IncidentReceipt(command.IncidentId, incident.CaseId) : rejection;
        }
    }
}

/// <summary>That an incident was tried again.</summary>
public sealed record IncidentReceipt(Guid IncidentId, Guid CaseId);
