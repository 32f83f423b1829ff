-- SPDX-License-Identifier: GPL-3.0-or-later
-- Selling short moves an agent's cover from its free money to its own money at the venue, and covering moves it back:
-- the first two legs of these trades lie in one wallet.

create or replace function farm.direction_fits(p_kind smallint, f farm.wallets, t farm.wallets) returns boolean
    language sql stable as $$
    select case p_kind
        when 1 then f.purpose = 1 and t.kind <> 6
        when 12 then f.purpose = 1 and t.kind <> 6
        when 2 then f.kind <> 6 and t.purpose = 1
        when 4 then f.kind <> 6 and f.wallet_id <> t.wallet_id and f.wallet_id in (t.parent_id, t.root_id)
        when 5 then t.kind <> 6 and f.wallet_id <> t.wallet_id and t.wallet_id in (f.parent_id, f.root_id)
        when 7 then t.kind <> 6 and f.wallet_id <> t.wallet_id and t.wallet_id in (f.parent_id, f.root_id)
        when 8 then f.purpose = 3 or t.purpose = 3 or (f.wallet_id = t.wallet_id and f.kind = 3)
        when 9 then f.kind <> 6 and t.kind = 6
        when 11 then true
        when 13 then true
        else f.kind <> 6 and t.kind <> 6
    end
$$;
