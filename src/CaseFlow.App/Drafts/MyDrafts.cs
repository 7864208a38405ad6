using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;

namespace CaseFlow.App.Drafts;

/// <summary>The one way to drafts: everybody reads their own, and those whose time is up are gone.</summary>
internal static class MyDrafts
{
    extension(Rows rows)
    {
        public IQueryable<DraftRow> DraftsOf(Session session)
        {
            var (personId, now) = (session.Caller.Actor.PersonId, session.StartedAt);
            return rows.Of<DraftRow>().Where(row => row.PersonId == personId && (row.KeptUntil == null || row.KeptUntil > now));
        }

        /// <summary>Those whose time is up, of everybody: to be deleted, not to be read.</summary>
        public IQueryable<DraftRow> OldDrafts(Session session)
        {
            var now = session.StartedAt;
            return rows.Of<DraftRow>().Where(row => row.KeptUntil <= now);
        }
    }
}
