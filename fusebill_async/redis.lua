-- Shares the rate limits of one account between the processes that use it: takes a member's report, gives it permits.
--
-- KEYS[1] is the account, ARGV[1] the report and ARGV[2] how long to keep the account without news, in milliseconds.
-- Times are microseconds of the clock of this server. `reset` names a window: its end by the API's clock, in seconds.
--
-- A window never gets more than its limit, because a permit counts from here on as `out`, whatever the window, until
-- its member reports the answer; the answer's headers have counted it by then. A member that falls silent is taken for
-- dead when its lease ends: what it had out is `lost`, until the answer to a later request says how much is used.

local FOREVER = 2 ^ 52
local SAME = 5              -- seconds; announced ends of one window differ less
local DRIFT = 1 + 5e-4      -- how fast this clock may run compared to the API's
local RESERVE = 0.1         -- share of a limit that is kept for interactive calls
local HOLD, TAIL = 0.5, 0.1   -- what is kept for others is released when so much of a window is left, until so much is

local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local report = cmsgpack.unpack(ARGV[1])
local stored = redis.call('GET', KEYS[1])
local account = stored and cmsgpack.unpack(stored)
if not account then         -- new, or this server forgot it: then all members must have come back before it goes on
    account = { budgets = {}, members = {}, opens = report.grace and now + report.grace or now }
end
local budgets, members = account.budgets, account.members
local me = members[report.me] or { granted = 0, before = 0 }
members[report.me] = me

local function begin(index, passed)
    budgets[index].used, budgets[index].lost = 0, 0
    if index == 1 then
        for _, member in pairs(members) do
            member.before = passed == 1 and member.granted or 0
            member.hungry_before = passed == 1 and member.hungry
            member.granted, member.hungry = 0, false
        end
    end
end

-- Go to the window that is current by the clock: the last one that was announced is over for certain.
local function advance(index, budget)
    if not budget.ends or now < budget.ends then return end
    local passed = 1 + math.floor((now - budget.ends) / budget.window)
    budget.reset = budget.reset + passed * budget.seconds
    budget.ends = budget.ends + passed * budget.window * DRIFT
    budget.began = now
    begin(index, passed)
end

-- Learn what the headers of the answers told a member.
local function learn(index, budget, told)
    if not told.reset then return end
    local ends = now + told.ends_in
    if not budget.ends or told.reset > budget.reset + SAME then         -- a window that nobody else has seen yet
        begin(index, budget.ends and math.floor((told.reset - budget.reset) / budget.seconds + 0.5) or 0)
        budget.reset, budget.ends, budget.began = told.reset, ends, FOREVER
    elseif told.reset < budget.reset - SAME then
        if not report.seen or now - report.seen <= budget.began then return end      -- it is over
        budget.reset, budget.ends, budget.began = told.reset, ends, FOREVER          -- it was not over after all
    else
        budget.ends = math.min(budget.ends, ends)
    end
    budget.used = math.max(budget.used, told.used)
    if report.seen then budget.limit = told.limit end
end

local function bury_the_dead()
    for id, member in pairs(members) do
        if member.till and member.till < now and member ~= me then
            members[id] = nil
            account.orphaned = now
            for _, budget in ipairs(budgets) do
                budget.lost = budget.lost + member.out
            end
        end
    end
end

-- What the others of this window may still want: as much as in the last one, or an equal share if that was too little.
local function kept_for_others(left)
    local rest, hungry = left + me.granted, 1
    for _, member in pairs(members) do
        if member ~= me then
            rest = rest + member.granted
            if member.hungry or member.hungry_before then
                hungry = hungry + 1
            else
                rest = rest - math.max(member.before, member.granted)
            end
        end
    end
    local kept, share = 0, math.max(0, rest / hungry)
    for _, member in pairs(members) do
        if member ~= me then
            local wanted = (member.hungry or member.hungry_before) and share or member.before
            kept = kept + math.max(0, wanted - member.granted)
        end
    end
    return kept
end

-- Permits of a known window: for interactive callers, for all, and how long to wait if there are none.
local function rooms(index, budget, out)
    local left = budget.limit - budget.used - budget.lost - out
    local release = ((budget.ends - now) / budget.window - TAIL) / (HOLD - TAIL)
    release = math.max(0, math.min(1, release))     -- 1 at first, then less
    local kept = index == 1 and kept_for_others(left) or 0
    local reserve = account.reserve and math.ceil(budget.limit * RESERVE) or 0
    local urgent = math.floor(left - kept * release)
    local usual = math.floor(left - (kept + reserve) * release)
    local wait = budget.ends - now
    if left >= 1 and kept + reserve > 0 then
        local released = budget.ends - budget.window * (TAIL + (HOLD - TAIL) * (left - 1) / (kept + reserve))
        wait = math.max(1000, released - now)
    end
    return urgent, usual, wait
end

-- Permits of an unknown window: a token bucket. A few that will be there soon may be had in advance.
local function ready(budget)
    local full_at = math.max(now, budget.full_at)
    return math.max(0, math.floor((now - full_at) / budget.step) + budget.burst), full_at
end

local out = 0
me.out, me.till = report.out, now + report.lease
me.granted = math.max(0, me.granted - report.back)
account.reserve = account.reserve or report.reserve
for index, told in ipairs(report.budgets) do
    budgets[index] = budgets[index]
        or { limit = told.limit, window = told.window, seconds = told.seconds, used = 0, lost = 0, full_at = 0 }
    if told.step < (budgets[index].step or FOREVER) then       -- the first answers tell that one may go faster
        budgets[index].step, budgets[index].burst, budgets[index].batch = told.step, told.burst, told.batch
    end
    advance(index, budgets[index])
    learn(index, budgets[index], told)
end
bury_the_dead()
if account.orphaned and report.seen and now - report.seen > account.orphaned then
    account.orphaned = nil
    for _, budget in ipairs(budgets) do budget.lost = 0 end
end
local others, contended, count = 0, false, 0
for _, member in pairs(members) do
    count = count + 1
    out = out + member.out
    if member ~= me then
        others = others + member.out
        contended = contended or member.hungry
    end
end

local urgent, usual, wait = FOREVER, FOREVER, 0
for index, budget in ipairs(budgets) do
    if budget.ends then
        local for_urgent, for_all, until_more = rooms(index, budget, out)
        urgent, usual = math.min(urgent, for_urgent), math.min(usual, for_all)
        if for_all < report.want then wait = math.max(wait, until_more) end
    else
        local room, full_at = ready(budget)
        local ahead = full_at - budget.burst * budget.step - now
        if ahead < report.lease then room = math.max(room, budget.batch) else wait = math.max(wait, ahead / 2) end
        urgent, usual = math.min(urgent, room), math.min(usual, room)
    end
end

local granted, first, step = 0, now, 0
if now >= account.opens then
    granted = math.max(0, math.min(report.urgent, urgent))
    granted = granted + math.max(0, math.min(report.want - report.urgent, usual - granted))
    me.hungry = me.hungry or granted < report.want
    if granted == report.want and budgets[1].ends and not contended then
        granted = granted + math.max(0, math.min(report.ahead, math.floor((usual - granted) / (4 * count))))
    end
    for _, budget in ipairs(budgets) do
        if not budget.ends and granted > 0 then
            local at_once, full_at = ready(budget)
            if granted > at_once then
                first, step = math.max(first, full_at - (budget.burst - 1) * budget.step), math.max(step, budget.step)
            end
            budget.full_at = full_at + granted * budget.step
        end
    end
    me.out, me.granted = me.out + granted, me.granted + granted
    if me.out == 0 and granted < report.want then me.till = me.till + wait end
end

local known = {}
for index, budget in ipairs(budgets) do
    known[index] = { limit = budget.limit, used = budget.used, reset = budget.reset, ends_in = budget.ends and budget.ends - now }
end
redis.call('SET', KEYS[1], cmsgpack.pack(account), 'PX', ARGV[2])
return cmsgpack.pack({
    granted = granted, first = first - now, step = step, wait = wait, others = others, contended = contended,
    members = count, closed = math.max(0, account.opens - now), budgets = known,
})
