using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Finds accounts by whom they let in.</summary>
internal static class PersonLookup
{
    /// <summary>The account of a person; null when they have none.</summary>
    public static Task<AccountRow?> FindByPersonAsync(this UserManager<AccountRow> accounts, string personId, CancellationToken cancellation = default) =>
        accounts.Users.SingleOrDefaultAsync(row => row.PersonId == personId, cancellation);
}
