using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>Keeps a timer for the term of each appointment, which bears the appointment's id.</summary>
internal sealed class AppointmentTermTimer
    : IProjection<OrganisationEvent.Appointed>, IProjection<OrganisationEvent.TermSet>, IProjection<OrganisationEvent.AppointmentEnded>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "appointment-term";

    public ValueTask ApplyAsync(Recorded<OrganisationEvent.Appointed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event.Appointment.Until is { } until)
        {
            Set(recorded, recorded.Event.Appointment.Id, until, db);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<OrganisationEvent.TermSet> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (await db.FindAsync<TimerRow>([recorded.CaseId, recorded.Event.AppointmentId.Value], cancellation) is { } set)
        {
            set.DueAt = recorded.Event.Until;
        }
        else
        {
            Set(recorded, recorded.Event.AppointmentId, recorded.Event.Until, db);
        }
    }

    public async ValueTask ApplyAsync(Recorded<OrganisationEvent.AppointmentEnded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (await db.FindAsync<TimerRow>([recorded.CaseId, recorded.Event.AppointmentId.Value], cancellation) is { } set)
        {
            db.Remove(set);
        }
    }

    // an organisation lives in the world's time, also one that is invented
    private static void Set<TEvent>(Recorded<TEvent> recorded, AppointmentId id, DateTimeOffset until, CaseFlowDb db)
        where TEvent : class =>
        db.Add(new TimerRow
        {
            CaseId = recorded.CaseId,
            TimerId = id.Value,
            StreamId = recorded.StreamId,
            Kind = Kind,
            TimeBase = TimeBase.Live,
            DueAt = until,
        });
}

/// <summary>Ends what has reached its term. That it gives no access any more since then does not depend on this.</summary>
internal sealed class EndAppointmentsAtTerm(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == AppointmentTermTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Organisation,
            timer.CaseId,
            timer.StreamId,
            (state, context) => OrganisationDecider.Decide(new OrganisationCommand.EndDueAppointments(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
