using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Accounts;

public sealed class AccountEventTests() : EventFamilyTests<Account, AccountEvent>(Account.None, Account.Evolve, [AccountStories.ToEnabled]);
