using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Takes a running process over to another version of it. All that is open must find its place there, else the command is refused and names
/// what would be lost, as the migration plan tells beforehand. Tasks keep their ids, drafts and due times, timers theirs.
/// </summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="Version">The version that it goes to, newer or older.</param>
/// <param name="Grounds">Why; it stays in the record of the case.</param>
/// <param name="Elements">What is called otherwise in that version; null or empty when all that is open keeps its id.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record MigrateInstance(Guid InstanceId, int Version, string Grounds, IReadOnlyList<ElementMapping>? Elements = null)
    : ICommand<Outcome<MigrationReceipt>>
{
    public sealed class Validator : AbstractValidator<MigrateInstance>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Version).GreaterThan(0);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Elements).IsMapping();
        }
    }

    internal sealed class Handler(InstanceMigrations migrations, Instances instances) : ICommandHandler<MigrateInstance, Outcome<MigrationReceipt>>
    {
        public async ValueTask<Outcome<MigrationReceipt>> Handle(MigrateInstance command, CancellationToken cancellation)
        {
            var prepared = await migrations.PrepareAsync(command.InstanceId, command.Version, command.Elements, command.Grounds, cancellation);
            if (prepared.IsRejected)
            {
                return Outcome.Refuse<MigrationReceipt>(prepared.Rejections);
            }

            var (caseId, id, from, to, migrate) = prepared.Value;
            var rejection = await instances.SendAsync(caseId, id, migrate, cancellation);
            return rejection is null ? new MigrationReceipt(command.InstanceId, caseId, to.ProcessId, from.Version, to.Version) : rejection;
        }
    }
}

/// <summary>That a running process went over to another version.</summary>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="FromVersion">The version that it ran.</param>
/// <param name="ToVersion">The version that it runs now.</param>
public sealed record MigrationReceipt(Guid InstanceId, Guid CaseId, string ProcessId, int FromVersion, int ToVersion);
